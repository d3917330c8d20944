/** Short fields side by side, one above the other where there is no room. */
import type { ReactNode } from 'react';

import classes from './form.module.css';

/** For a date beside a choice; never for two long texts. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={classes['pair']}>{children}</div>;
}
