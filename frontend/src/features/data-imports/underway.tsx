/** A file on its way: how much has gone. Reading keeps up with it. */
import { ProgressBar } from '@/ui/progress-bar';

import classes from './data-imports.module.css';
import { size } from './words';

type UnderwayProps = { readonly sent: number; readonly of: number };

/** Stays on the page while it is sent; nothing is changed by it. */
export function Underway({ sent, of }: UnderwayProps) {
  return (
    <div className={classes['underway']} role="status">
      <p>
        <strong>{sent < of ? 'Sending and reading' : 'Reading the last rows'}</strong>
        {of > 0 ? ` · ${size(sent)} of ${size(of)}` : null}
      </p>
      <ProgressBar label="Of the file sent" done={sent} of={of} />
      <p className={classes['small']}>Nothing is changed by this. Please keep the page open.</p>
    </div>
  );
}
