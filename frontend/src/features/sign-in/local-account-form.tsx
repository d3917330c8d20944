/** Email and password, for a trust without an identity provider. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { Form } from '@/ui/form/form';
import { PasswordField, TextField } from '@/ui/form/text-field';

import { useSignIn, type Credentials } from './queries';

const credentials = z.object({
  email: z.email('Enter your work email, for example name@trust.org'),
  password: z.string().check(z.minLength(1, 'Enter your password')),
});

/** A refusal never says which of the two was wrong; the gateway chooses the words. */
export function LocalAccountForm({ back }: { readonly back: string }) {
  const signIn = useSignIn(back);
  const form = useForm<Credentials>({
    resolver: zodResolver(credentials),
    defaultValues: { email: '', password: '' },
  });
  return (
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
  );
}
