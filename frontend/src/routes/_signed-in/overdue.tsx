/** /overdue : milestones past their term without a rating. */
import { createFileRoute } from '@tanstack/react-router';

import { OverduePage } from '@/features/plans/list/overdue-page';

export const Route = createFileRoute('/_signed-in/overdue')({
  staticData: { crumb: 'Overdue' },
  component: OverduePage,
});
