/** The navigation on a phone: a native modal, which traps focus and closes on Escape by itself. */
import { Burger, CloseButton } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import classes from './navigation-drawer.module.css';
import { Navigation } from './navigation';

/** Closes itself once a page was chosen. */
export function NavigationDrawer() {
  const drawer = useRef<HTMLDialogElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    drawer.current?.close();
  }, [pathname]);
  return (
    <>
      <Burger
        className={classes['burger'] ?? ''}
        size="sm"
        aria-label="Open navigation"
        aria-haspopup="dialog"
        onClick={() => drawer.current?.showModal()}
      />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press on the backdrop; Escape is the dialog's own */}
      <dialog
        ref={drawer}
        className={classes['drawer']}
        aria-label="Navigation"
        onClick={({ target }) => {
          if (target === drawer.current) drawer.current.close();
        }}
      >
        <div className={classes['inside']}>
          <CloseButton
            className={classes['close'] ?? ''}
            size="lg"
            aria-label="Close navigation"
            onClick={() => drawer.current?.close()}
          />
          <Navigation />
        </div>
      </dialog>
    </>
  );
}
