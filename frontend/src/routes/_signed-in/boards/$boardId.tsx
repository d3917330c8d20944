/** /boards/$boardId */
import { createFileRoute } from '@tanstack/react-router';

import { BoardPage } from '@/features/boards/board-page';
import { boardQuery } from '@/features/boards/queries';

export const Route = createFileRoute('/_signed-in/boards/$boardId')({
  loader: async ({ context, params: { boardId } }) => {
    const board = await context.queries.query({ ...boardQuery(boardId), staleTime: 'static' });
    return { crumb: board.name };
  },
  component: Board,
});

function Board() {
  return <BoardPage boardId={Route.useParams().boardId} />;
}
