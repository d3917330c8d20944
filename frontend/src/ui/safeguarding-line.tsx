/** What every box for free words about visits and meetings says (domain §2.5). */
import { IconShieldExclamation } from '@tabler/icons-react';

import classes from './safeguarding-line.module.css';

/** Stands under the box, for whoever is about to write what does not belong here. */
export function SafeguardingLine() {
  return (
    <p className={classes['line']}>
      <IconShieldExclamation size={18} aria-hidden="true" />
      <span>
        If this is about a child’s safety, stop and use your safeguarding system, or tell the
        designated safeguarding lead. Name no pupil here.
      </span>
    </p>
  );
}
