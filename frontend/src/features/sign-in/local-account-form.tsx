/**
 * Email and password, for a trust without an identity provider. Two boxes on the first page anybody
 * loads: held by hand, because the library that holds every other form weighs 15 kB.
 */
import { Button } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';

import { Problem, explain } from '@/api/problem';
import classes from '@/ui/form/form.module.css';
import { FormTrouble } from '@/ui/form/form-trouble';
import { PasswordBox, TextBox } from '@/ui/form/text-box';

import { useSignIn, type Credentials } from './queries';

type Wrong = Partial<Readonly<Record<keyof Credentials, string>>>;

/** What is asked of them before they are sent. */
function check({ email, password }: Credentials): Wrong {
  return {
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)
      ? {}
      : { email: 'Enter your work email, for example name@trust.org' }),
    ...(password ? {} : { password: 'Enter your password' }),
  };
}

/** What a refusal said, for the form as a whole. */
function trouble(error: Error | null): string | undefined {
  if (!error) return undefined;
  if (error instanceof Problem && error.status < 500) return error.message;
  return explain(error, 'the service').detail;
}

/** A refusal never says which of the two was wrong; the gateway chooses the words. */
export function LocalAccountForm({ back }: { readonly back: string }) {
  const signIn = useSignIn(back);
  const [typed, setTyped] = useState<Credentials>({ email: '', password: '' });
  const [wrong, setWrong] = useState<Wrong>({});
  const [sent, setSent] = useState(false);
  const emailBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);
  const type = (part: Partial<Credentials>) => {
    const now = { ...typed, ...part };
    setTyped(now);
    if (sent) setWrong(check(now));
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const found = check(typed);
    setSent(true);
    setWrong(found);
    if (found.email) emailBox.current?.focus();
    else if (found.password) passwordBox.current?.focus();
    else signIn.mutate(typed);
  };
  return (
    <form noValidate className={classes['form']} onSubmit={send}>
      <FormTrouble message={trouble(signIn.error)} />
      <TextBox
        ref={emailBox}
        type="email"
        label="Email"
        autoComplete="username"
        required
        value={typed.email}
        error={wrong.email}
        onChange={({ currentTarget }) => {
          type({ email: currentTarget.value });
        }}
      />
      <PasswordBox
        ref={passwordBox}
        label="Password"
        required
        value={typed.password}
        error={wrong.password}
        onChange={({ currentTarget }) => {
          type({ password: currentTarget.value });
        }}
      />
      <div className={classes['foot']}>
        <Button type="submit" loading={signIn.isPending}>
          Sign in
        </Button>
      </div>
    </form>
  );
}
