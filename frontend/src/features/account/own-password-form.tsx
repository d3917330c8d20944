/** The present password and the new one; fetched when somebody is about to change it. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { change } from '@/api/client';
import { Form } from '@/ui/form/form';
import { PasswordField } from '@/ui/form/text-field';

const SHORTEST = 12;

const schema = z.object({
  present: z.string().check(z.minLength(1, 'Enter your present password')),
  password: z
    .string()
    .check(
      z.minLength(SHORTEST, `Use at least ${String(SHORTEST)} characters; four words are good`),
    ),
});

type OwnPasswordFormProps = { readonly onClose: () => void; readonly onDone: () => void };

/** Neither is ever drafted; both go with the dialog that is closed. */
export function OwnPasswordForm({ onClose, onDone }: OwnPasswordFormProps) {
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { present: '', password: '' },
  });
  return (
    <Form
      form={form}
      submit="Change password"
      onCancel={onClose}
      onSubmit={async (body) => {
        await change('/api/account/password', { method: 'PUT', body });
        onDone();
      }}
    >
      <PasswordField control={form.control} name="present" label="Your present password" required />
      <PasswordField
        control={form.control}
        name="password"
        label="New password"
        hint={`At least ${String(SHORTEST)} characters`}
        autoComplete="new-password"
        required
      />
    </Form>
  );
}
