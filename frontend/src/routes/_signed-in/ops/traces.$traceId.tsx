/** /ops/traces/… */
import { createFileRoute } from '@tanstack/react-router';

import { traceQuery } from '@/features/ops/queries';
import { TracePage } from '@/features/ops/trace/trace-page';

export const Route = createFileRoute('/_signed-in/ops/traces/$traceId')({
  loader: async ({ context, params }) => {
    const trace = await context.queries.query({ ...traceQuery(params.traceId), staleTime: 0 });
    return { crumb: trace.summary.name };
  },
  component: Trace,
});

function Trace() {
  const { traceId } = Route.useParams();
  return <TracePage traceId={traceId} />;
}
