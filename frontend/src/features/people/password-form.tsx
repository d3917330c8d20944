/** The new password itself; fetched when somebody is about to give one. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { change } from '@/api/client';
import { Form } from '@/ui/form/form';
import { PasswordField } from '@/ui/form/text-field';

const SHORTEST = 12;

const schema = z.object({
  password: z
    .string()
    .check(
      z.minLength(SHORTEST, `Use at least ${String(SHORTEST)} characters; four words are good`),
    ),
});

type PasswordFormProps = { readonly personId: string; readonly onClose: () => void };

/** A password is never drafted, and goes with the dialog that is closed. */
export function PasswordForm({ personId, onClose }: PasswordFormProps) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { password: '' } });
  return (
    <Form
      form={form}
      submit="Set password"
      onCancel={onClose}
      onSubmit={async ({ password }) => {
        await change('/api/accounts', {
          method: 'POST',
          body: { person_id: personId, password },
        });
        onClose();
      }}
    >
      <PasswordField
        control={form.control}
        name="password"
        label="New password"
        hint={`At least ${String(SHORTEST)} characters`}
        required
      />
    </Form>
  );
}
