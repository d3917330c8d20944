/** Email and password, for a trust without an identity provider; what checks them follows behind. */
import { useEffect } from 'react';
import { useForm, type Resolver } from 'react-hook-form';

import { Form } from '@/ui/form/form';
import { PasswordField, TextField } from '@/ui/form/text-field';

import { useSignIn, type Credentials } from './queries';

const fetchCheck = () => import('./credentials-check');
const check: Resolver<Credentials> = async (...typed) =>
  (await fetchCheck()).checkCredentials(...typed);

/** A refusal never says which of the two was wrong; the gateway chooses the words. */
export function LocalAccountForm({ back }: { readonly back: string }) {
  const signIn = useSignIn(back);
  const form = useForm<Credentials>({
    resolver: check,
    defaultValues: { email: '', password: '' },
  });
  useEffect(() => {
    void Promise.allSettled([fetchCheck()]);
  }, []);
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
