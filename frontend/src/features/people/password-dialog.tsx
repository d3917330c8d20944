/** Giving somebody an account of the trust's own, or a new password. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

import { change } from '@/api/client';
import type { PersonView } from '@/api/generated/directory';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form/form';
import { PasswordField } from '@/ui/form/text-field';

const SHORTEST = 12;

const schema = z.object({
  password: z
    .string()
    .min(SHORTEST, `Use at least ${String(SHORTEST)} characters; four words are good`),
});

type PasswordDialogProps = {
  readonly person: PersonView;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** A password is never drafted, and is gone from the page once it was taken. */
export function PasswordDialog({ person, opened, onClose }: PasswordDialogProps) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { password: '' } });
  const close = () => {
    form.reset();
    onClose();
  };
  return (
    <Dialog title={`A password for ${person.name}`} opened={opened} onClose={close} size="md">
      <p>
        For trusts without an identity provider. It ends any session of theirs and is noted in the
        audit; hand it over in person.
      </p>
      <Form
        form={form}
        submit="Set password"
        onCancel={close}
        onSubmit={async ({ password }) => {
          await change('/api/accounts', {
            method: 'POST',
            body: { person_id: person.id, password },
          });
          close();
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
    </Dialog>
  );
}
