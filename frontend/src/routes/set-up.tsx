/** /set-up */
import { createFileRoute } from '@tanstack/react-router';

import { SetUpPage } from '@/features/set-up/set-up-page';
import { signInOptionsQuery } from '@/features/sign-in/queries';

export const Route = createFileRoute('/set-up')({
  staticData: { crumb: 'Set up' },
  loader: ({ context }) => context.queries.query({ ...signInOptionsQuery, staleTime: 0 }),
  component: SetUp,
});

function SetUp() {
  const options = Route.useLoaderData();
  return <SetUpPage open={options.set_up && options.operator} />;
}
