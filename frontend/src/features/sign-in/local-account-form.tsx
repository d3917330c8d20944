/** Email and password, for a trust without an identity provider. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

import { Card } from '@/ui/card';
import { Form } from '@/ui/form/form';
import { PasswordField, TextField } from '@/ui/form/text-field';

import { useSignIn, type Credentials } from './queries';

const credentials = z.object({
  email: z.email('Enter your work email, for example name@trust.org'),
  password: z.string().min(1, 'Enter your password'),
});

type LocalAccountFormProps = {
  readonly back: string;
  /** Titled when another way in stands above it. */
  readonly second: boolean;
};

/** A refusal never says which of the two was wrong; the gateway chooses the words. */
export function LocalAccountForm({ back, second }: LocalAccountFormProps) {
  const signIn = useSignIn(back);
  const form = useForm<Credentials>({
    resolver: zodResolver(credentials),
    defaultValues: { email: '', password: '' },
  });
  return (
    <Card {...(second ? { title: 'Or use an email and password' } : {})}>
      <Form
        form={form}
        submit="Sign in"
        onSubmit={async (values) => {
          await signIn.mutateAsync(values);
        }}
      >
        <TextField
          control={form.control}
          name="email"
          type="email"
          label="Email"
          autoComplete="username"
          required
        />
        <PasswordField control={form.control} name="password" label="Password" required />
      </Form>
    </Card>
  );
}
