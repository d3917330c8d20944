/** What went wrong with a form as a whole, above its fields. */
import { IconAlertTriangleFilled } from '@tabler/icons-react';

import classes from './form.module.css';

/** Empty until there is a message, so that the message is announced when it comes. */
export function FormTrouble({ message }: { readonly message: string | undefined }) {
  return (
    <div role="alert">
      {message ? (
        <p className={classes['trouble']}>
          <IconAlertTriangleFilled size={18} aria-hidden="true" />
          <span>{message}</span>
        </p>
      ) : null}
    </div>
  );
}
