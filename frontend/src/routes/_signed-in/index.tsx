/** / : a role's own first page where it has one, or the list of places it may open. */
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';

import { todayQuery } from '@/api/today';
import { opensOn, placesFor } from '@/app/navigation';
import { HomePage } from '@/features/home/home-page';
import { titleOf } from '@/session/roles';
import { may, useSession } from '@/session/session';

export const Route = createFileRoute('/_signed-in/')({
  staticData: { crumb: 'Home' },
  beforeLoad: ({ context }) => {
    const first = opensOn[context.session.hat];
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    if (first) throw redirect({ to: first, replace: true });
  },
  component: Home,
});

function Home() {
  const session = useSession();
  const mayAsk = may(session, 'directory.read-calendar');
  const { data: today } = useQuery({ ...todayQuery, enabled: mayAsk });
  const doorways = placesFor(session).filter(({ to }) => to !== '/');
  return (
    <HomePage
      firstName={session.person.name.split(' ')[0] ?? session.person.name}
      now={new Date()}
      answer={[today?.words, `You are here as ${titleOf(session.hat)}`].filter(Boolean).join(' · ')}
      doorways={doorways}
    />
  );
}
