/** Why a file about single pupils was refused, and what to bring instead (R93). */
import { IconShieldCheck } from '@tabler/icons-react';

import { Card } from '@/ui/card';

import classes from './data-imports.module.css';

/** Calm: nothing went wrong, and nothing has to be cleaned up. */
export function PupilsRefused() {
  return (
    <Card>
      <div className={classes['refused']} role="alert">
        <IconShieldCheck size={28} stroke={1.5} aria-hidden="true" />
        <div>
          <h2>This file seems to be about single pupils</h2>
          <p>
            It has columns such as a UPN, a pupil’s name or a date of birth, or a row for each
            pupil. It was refused while it was being read: nothing of it was kept, not even its
            name. Only that a file was refused, when and by whom.
          </p>
          <p>
            <strong>What to do:</strong> ask for the same figures by school and group, with how many
            pupils each is about. Your management information system can export such a summary; the
            trust’s template shows the columns.
          </p>
        </div>
      </div>
    </Card>
  );
}
