/** What a component stands in when the app runs: look, queries, and somebody signed in. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';

import { makeQueryClient } from '@/app/queries';
import { sessionQuery, type Session } from '@/session/session';
import { Look } from '@/ui/look';

export const HEAD: Session = {
  person: { id: 'p-head', name: 'Priya Nandakumar', email: 'priya@example.org' },
  roles: [{ role: 'headteacher', school_id: 'stavermarsh', school_name: 'Stavermarsh School' }],
  permissions: ['planning.rate-milestone'],
  demo: false,
  csrf: 'proof',
  hat: 'headteacher',
  trust_name: 'Ashlode Trust',
};

/** Render as this person would see it; returns the queries beside Testing Library's own. */
export function renderInside(content: ReactNode, session: Session | null = HEAD) {
  const queries: QueryClient = makeQueryClient();
  queries.setQueryData(sessionQuery.queryKey, session);
  const inside = (shown: ReactNode) => (
    <Look>
      <QueryClientProvider client={queries}>
        <Suspense fallback="Loading">{shown}</Suspense>
      </QueryClientProvider>
    </Look>
  );
  return { queries, ...render(inside(content)) };
}
