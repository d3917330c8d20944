/** /sign-in?back=/where/they/were/going */
import { createFileRoute } from '@tanstack/react-router';

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
  loader: ({ context }) => context.queries.query({ ...signInOptionsQuery, staleTime: 'static' }),
  component: SignIn,
});

function SignIn() {
  const { back, problem } = Route.useSearch();
  return <SignInPage back={safeBack(back)} problem={problem} />;
}
