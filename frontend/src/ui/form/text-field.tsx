/** Words in one line, bound to a form. */
import type { FieldValues } from 'react-hook-form';

import { useBound, type FieldProps } from './bound';
import { PasswordBox, TextBox } from './text-box';

type TextFieldProps<Values extends FieldValues> = FieldProps<Values> & {
  readonly type?: 'text' | 'email' | 'url';
  readonly autoComplete?: string;
};

/** One line. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const { type = 'text', autoComplete = 'off' } = props;
  return <TextBox {...useBound(props)} type={type} autoComplete={autoComplete} />;
}

/** A secret, with a button that shows it. */
export function PasswordField<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly autoComplete?: 'current-password' | 'new-password' },
) {
  return (
    <PasswordBox {...useBound(props)} autoComplete={props.autoComplete ?? 'current-password'} />
  );
}
