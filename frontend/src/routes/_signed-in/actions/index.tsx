/** /actions?whose=all : what meetings agreed and this person took on. */
import { createFileRoute } from '@tanstack/react-router';

import { MyActionsPage } from '@/features/actions/my-actions-page';

export const Route = createFileRoute('/_signed-in/actions/')({
  validateSearch: ({ whose }): { whose?: 'all' } => (whose === 'all' ? { whose } : {}),
  component: Actions,
});

function Actions() {
  return <MyActionsPage whose={Route.useSearch().whose ?? 'mine'} />;
}
