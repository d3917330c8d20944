/** /people/… of one person. */
import { createFileRoute } from '@tanstack/react-router';

import { personQuery } from '@/features/people/queries';

export const Route = createFileRoute('/_signed-in/people/$personId')({
  loader: async ({ context, params }) => {
    const person = await context.queries.query({
      ...personQuery(params.personId),
      staleTime: 'static',
    });
    return { crumb: person.name };
  },
});
