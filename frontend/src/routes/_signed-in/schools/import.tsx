/** /schools/import */
import { createFileRoute } from '@tanstack/react-router';

import { SchoolImportPage } from '@/features/imports/school-import-page';

export const Route = createFileRoute('/_signed-in/schools/import')({
  staticData: { crumb: 'Import from the register' },
  component: SchoolImportPage,
});
