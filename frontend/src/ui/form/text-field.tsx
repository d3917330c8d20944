/** Words in one line, bound to a form. */
import { PasswordInput, TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';

import { useBound, type FieldProps } from './bound';

type TextFieldProps<Values extends FieldValues> = FieldProps<Values> & {
  readonly type?: 'text' | 'email' | 'url';
  readonly autoComplete?: string;
};

/** One line. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const { type = 'text', autoComplete = 'off' } = props;
  return <TextInput {...useBound(props)} type={type} autoComplete={autoComplete} />;
}

/** A secret, with a button that shows it. */
export function PasswordField<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly autoComplete?: 'current-password' | 'new-password' },
) {
  return (
    <PasswordInput
      {...useBound(props)}
      autoComplete={props.autoComplete ?? 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
    />
  );
}
