/** /set-up: the first page of an empty trust. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { Card } from '@/ui/card';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { PasswordField, TextField } from '@/ui/form/text-field';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { PRODUCT } from '@/ui/product';
import { Stack } from '@/ui/stack';

import { OperatorForm } from './operator-form';
import classes from './set-up.module.css';
import { useSetUp } from './setting-up';

const SHORTEST = 12;

const schema = z.object({
  code: z.string().check(z.trim(), z.minLength(1, 'Enter the code')),
  trust: z.string().check(z.trim(), z.minLength(1, 'Enter the trust’s name')),
  name: z.string().check(z.trim(), z.minLength(1, 'Enter the Chief Executive’s name')),
  email: z.email('Enter a work email, for example name@trust.org'),
  password: z
    .string()
    .check(
      z.minLength(SHORTEST, `Use at least ${String(SHORTEST)} characters; four words are good`),
    ),
});

/** `open` while nobody is known to the trust; afterwards only the operator has something to do here. */
export function SetUpPage({ open }: { readonly open: boolean }) {
  return (
    <main className={classes['page']}>
      <p className={classes['brand']}>
        <img src="/mark.svg" alt="" width={32} height={32} />
        {PRODUCT}
      </p>
      <PageTitle
        title={open ? 'Set up this trust' : 'This trust is set up'}
        answer={
          open
            ? 'Nobody is known here yet: name the trust and its Chief Executive, who then brings in the rest.'
            : 'Everybody comes in by the sign-in page.'
        }
      />
      <Stack>
        {open ? (
          <FirstForm />
        ) : (
          <>
            <div>
              <LinkButton to="/sign-in">Go to sign in</LinkButton>
            </div>
            <OperatorForm />
          </>
        )}
      </Stack>
    </main>
  );
}

function FirstForm() {
  const setUp = useSetUp();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { code: '', trust: '', name: '', email: '', password: '' },
  });
  const { control } = form;
  return (
    <Card>
      <Form
        form={form}
        submit="Set up and sign in"
        onSubmit={async (values) => {
          await setUp.mutateAsync(values);
        }}
      >
        <PasswordField
          control={control}
          name="code"
          label="Operator’s code"
          hint="Printed in the terminal where the suite was started"
          required
        />
        <TextField
          control={control}
          name="trust"
          label="Name of the trust"
          hint="As it should stand at the top of every page"
          required
        />
        <FieldPair>
          <TextField control={control} name="name" label="Chief Executive’s name" required />
          <TextField
            control={control}
            name="email"
            type="email"
            label="Chief Executive’s email"
            autoComplete="username"
            required
          />
        </FieldPair>
        <PasswordField
          control={control}
          name="password"
          label="A password for them"
          hint={`At least ${String(SHORTEST)} characters`}
          required
        />
      </Form>
    </Card>
  );
}
