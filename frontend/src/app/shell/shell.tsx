/** The frame of every signed-in page: navigation at night, a top bar, and the page on paper. */
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';

import { useLive } from '@/live/use-live';
import { useSessionEnded } from '@/session/ended';
import { useSession } from '@/session/session';

import { isClosed } from '../navigation';
import { PageNotTheirs } from '../page-fallbacks';
import { Breadcrumb } from './breadcrumb';
import { JumpButton } from './jump-button';
import { Navigation } from './navigation';
import { NavigationDrawer } from './navigation-drawer';
import { PersonMenu } from './person-menu';
import classes from './shell.module.css';
import { usePageArrival } from './use-page-arrival';

const SessionEndedNotice = lazy(() => import('../session-ended-notice'));

/** Below 62em the navigation waits in a drawer. */
export function Shell() {
  const ended = useSessionEnded();
  useLive();
  usePageArrival();
  const session = useSession();
  const closed = useRouterState({
    select: ({ resolvedLocation }) => isClosed(session, resolvedLocation?.pathname ?? '/'),
  });
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#page">
        Skip to the page
      </a>
      <div className={classes['side']}>
        <Navigation />
      </div>
      <header className={classes['bar']}>
        <NavigationDrawer />
        <Breadcrumb />
        <JumpButton />
        <PersonMenu />
      </header>
      <main id="page" className={classes['page']} tabIndex={-1}>
        {closed ? <PageNotTheirs /> : <Outlet />}
      </main>
      {ended ? (
        <Suspense fallback={null}>
          <SessionEndedNotice />
        </Suspense>
      ) : null}
    </div>
  );
}
