/** Asks before something that cannot be taken back, naming it and what will follow. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { Dialog } from './dialog';
import classes from './dialog.module.css';

type ConfirmDialogProps = {
  /** A question naming the thing: "Publish the plan for Stavermarsh School?". */
  readonly question: string;
  /** What will follow, and who will see it. */
  readonly children: ReactNode;
  /** The verb on the button: "Publish". */
  readonly verb: string;
  readonly opened: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Focus starts on Cancel, so a hasty Enter changes nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { question, children, verb, opened, busy = false, onConfirm, onCancel } = props;
  return (
    <Dialog title={question} opened={opened} onClose={onCancel} size="md">
      {children}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onCancel} data-autofocus>
          Cancel
        </Button>
        <Button onClick={onConfirm} loading={busy}>
          {verb}
        </Button>
      </div>
    </Dialog>
  );
}
