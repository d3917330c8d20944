/** Tells somebody typing whether their words are safe. */
import { IconCheck, IconCloudOff, IconDeviceFloppy, IconLoader2 } from '@tabler/icons-react';

import { clock } from './dates';
import classes from './save-state.module.css';

export type Saving =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'on-device'; readonly at: Date }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'waiting' };

const ICONS = {
  'on-device': IconDeviceFloppy,
  saving: IconLoader2,
  saved: IconCheck,
  waiting: IconCloudOff,
} as const;

function words(saving: Exclude<Saving, { kind: 'untouched' }>): string {
  switch (saving.kind) {
    case 'on-device':
      return `Saved on this device at ${clock(saving.at)}`;
    case 'saving':
      return 'Saving';
    case 'saved':
      return `Saved at ${clock(saving.at)}`;
    case 'waiting':
      return 'No connection: kept on this device';
  }
}

/** Keeps its line's height when there is nothing to say, so that the form never jumps. */
export function SaveState({ saving }: { readonly saving: Saving }) {
  const Sign = saving.kind === 'untouched' ? null : ICONS[saving.kind];
  return (
    <span className={classes['state']} role="status">
      {Sign ? <Sign size={16} aria-hidden="true" /> : null}
      {saving.kind === 'untouched' ? null : words(saving)}
    </span>
  );
}
