/** Words in one line and a secret, not bound to any form: for the sign-in page, and inside `TextField`. */
import {
  PasswordInput,
  TextInput,
  type PasswordInputProps,
  type TextInputProps,
} from '@mantine/core';

/** One line. */
export function TextBox(props: TextInputProps) {
  return <TextInput {...props} />;
}

/** A secret, with a button that shows it and that the keyboard reaches. */
export function PasswordBox(props: PasswordInputProps) {
  return (
    <PasswordInput
      autoComplete="current-password"
      {...props}
      visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
    />
  );
}
