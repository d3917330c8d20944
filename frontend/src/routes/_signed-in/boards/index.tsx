/** /boards : every board one may see; who has one only is led to it. */
import { createFileRoute, redirect } from '@tanstack/react-router';

import { BoardsPage } from '@/features/boards/boards-page';
import { boardsQuery } from '@/features/boards/queries';

export const Route = createFileRoute('/_signed-in/boards/')({
  loader: async ({ context: { queries } }) => {
    const [only, ...others] = await queries.query({ ...boardsQuery, staleTime: 'static' });
    if (only && others.length === 0) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
      throw redirect({ to: '/boards/$boardId', params: { boardId: only.id }, replace: true });
    }
  },
  component: BoardsPage,
});
