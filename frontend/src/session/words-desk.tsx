/** A desk to write longer words at: kept by themselves while one writes, never over another's. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { useNameOf } from '@/api/names';
import { explain } from '@/api/problem';
import { FormTrouble } from '@/ui/form/form-trouble';
import { LongText } from '@/ui/form/long-text';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import { useAutosave, type Autosave } from './use-autosave';
import classes from './words-desk.module.css';

type WordsDeskProps = Autosave & {
  /** "the minutes": what could not be saved, if it could not. */
  readonly what: string;
  readonly label: string;
  readonly hint: string;
  readonly longest: number;
  /** Beside the state of saving. */
  readonly children?: ReactNode;
};

/** What somebody else saved meanwhile is shown above one's own words, with the two ways on. */
export function WordsDesk({ what, label, hint, longest, children, ...kept }: WordsDeskProps) {
  const nameOf = useNameOf();
  const { text, write, saving, trouble, theirs, saveNow } = useAutosave(kept);
  return (
    <div className={classes['desk']}>
      <FormTrouble message={trouble ? explain(trouble, what).detail : undefined} />
      {theirs ? (
        <div className={classes['theirs']} role="alert">
          <p>
            <strong>{nameOf(theirs.words.by)} wrote here while you were writing.</strong> Nothing of
            yours was sent yet; it is still in the box below.
          </p>
          <p className={classes['words']}>{theirs.words.text}</p>
          <div className={classes['buttons']}>
            <Button size="sm" onClick={theirs.keepBoth}>
              Keep both, mine below
            </Button>
            <Button size="sm" variant="default" onClick={theirs.takeTheirs}>
              Keep theirs alone
            </Button>
          </div>
        </div>
      ) : null}
      <LongText {...{ label, hint, longest }} value={text} onWrite={write} onLeave={saveNow} />
      <SafeguardingLine />
      <div className={classes['foot']}>
        <SaveState saving={saving} />
        {children}
      </div>
    </div>
  );
}
