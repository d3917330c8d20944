/** /ops */
import { createFileRoute } from '@tanstack/react-router';

import { OpsPage } from '@/features/ops/ops-page';

export const Route = createFileRoute('/_signed-in/ops/')({
  component: OpsPage,
});
