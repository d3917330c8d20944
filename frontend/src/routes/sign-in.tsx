/** /sign-in?back=/where/they/were/going */
import { createFileRoute, redirect } from '@tanstack/react-router';

import { safeBack } from '@/features/sign-in/back';
import { signInOptionsQuery } from '@/features/sign-in/queries';
import { SignInPage } from '@/features/sign-in/sign-in-page';

type Search = { readonly back?: string; readonly problem?: string };

export const Route = createFileRoute('/sign-in')({
  staticData: { crumb: 'Sign in' },
  validateSearch: ({ back, problem }): Search => ({
    ...(typeof back === 'string' ? { back: safeBack(back) } : {}),
    ...(typeof problem === 'string' ? { problem } : {}),
  }),
  loader: async ({ context }) => {
    const options = await context.queries.query({ ...signInOptionsQuery, staleTime: 'static' });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    if (options.set_up && options.operator) throw redirect({ to: '/set-up', replace: true });
    // Without demo people the form is the page: fetched beside the page's own code.
    if (options.demo_people.length === 0) void import('@/features/sign-in/local-account-form');
  },
  component: SignIn,
});

function SignIn() {
  const { back, problem } = Route.useSearch();
  return <SignInPage back={safeBack(back)} problem={problem} />;
}
