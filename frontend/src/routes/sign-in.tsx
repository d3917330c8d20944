/** /sign-in?back=/where/they/were/going */
import { createFileRoute } from '@tanstack/react-router';

import { safeBack } from '@/features/sign-in/back';
import { signInOptionsQuery } from '@/features/sign-in/queries';
import { SignInPage } from '@/features/sign-in/sign-in-page';

type Search = { readonly back?: string };

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search): Search =>
    typeof search['back'] === 'string' ? { back: safeBack(search['back']) } : {},
  loader: ({ context }) => context.queries.query({ ...signInOptionsQuery, staleTime: 'static' }),
  component: SignIn,
});

function SignIn() {
  return <SignInPage back={safeBack(Route.useSearch().back)} />;
}
