/** /people/import */
import { createFileRoute } from '@tanstack/react-router';

import { PeopleImportPage } from '@/features/imports/people-import-page';

export const Route = createFileRoute('/_signed-in/people/import')({
  staticData: { crumb: 'Import people' },
  component: PeopleImportPage,
});
