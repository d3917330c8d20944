/** /accountability/actions?by=school: the action book. */
import { createFileRoute } from '@tanstack/react-router';

import { CUTS, type Cut } from '@/features/accountability/actions/asked';
import { ActionBookPage } from '@/features/accountability/actions/book-page';

type Search = { readonly by?: Exclude<Cut, 'forum'> };

export const Route = createFileRoute('/_signed-in/accountability/actions/')({
  validateSearch: ({ by }): Search => {
    const cut = CUTS.find((one) => one === by);
    return cut === undefined || cut === 'forum' ? {} : { by: cut };
  },
  component: ActionBook,
});

function ActionBook() {
  return <ActionBookPage by={Route.useSearch().by ?? 'forum'} />;
}
