/** /accountability/actions/list?show=overdue&school=…: the actions behind a number. */
import { createFileRoute } from '@tanstack/react-router';

import { actionsAsked } from '@/features/accountability/actions/asked';
import { ActionListPage } from '@/features/accountability/actions/list-page';

export const Route = createFileRoute('/_signed-in/accountability/actions/list')({
  staticData: { crumb: 'Actions' },
  validateSearch: actionsAsked,
  component: ActionList,
});

function ActionList() {
  return <ActionListPage asked={Route.useSearch()} />;
}
