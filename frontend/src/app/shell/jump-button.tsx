/** "Search or jump to": opens the jump dialog, as Ctrl K does. */
import { UnstyledButton } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Suspense, lazy } from 'react';

import classes from './jump-button.module.css';

const JumpDialog = lazy(() => import('./jump-dialog'));

/** Ctrl K works from inside a field too, where people usually are when they want it. */
export function JumpButton() {
  const [opened, jump] = useDisclosure(false);
  useHotkeys([['mod+K', jump.toggle]], []);
  return (
    <>
      <UnstyledButton className={classes['button'] ?? ''} onClick={jump.open}>
        <IconSearch size={18} aria-hidden="true" />
        <span className={classes['words']}>Search or jump to</span>
        <kbd className={classes['keys']}>Ctrl K</kbd>
      </UnstyledButton>
      {opened ? (
        <Suspense fallback={null}>
          <JumpDialog onClose={jump.close} />
        </Suspense>
      ) : null}
    </>
  );
}
