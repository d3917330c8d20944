/** Everything behind the door: without a session the person is sent to sign in, and back again. */
import { createFileRoute, redirect } from '@tanstack/react-router';

import { Shell } from '@/app/shell/shell';
import { sessionQuery } from '@/session/session';

export const Route = createFileRoute('/_signed-in')({
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.query({ ...sessionQuery, staleTime: 'static' });
    if (session === null) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
      throw redirect({ to: '/sign-in', search: { back: location.href } });
    }
    return { session };
  },
  component: Shell,
});
