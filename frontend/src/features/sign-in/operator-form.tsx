/** The operator's code, asked for only while nobody is known to the trust yet. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

import { Card } from '@/ui/card';
import { Form } from '@/ui/form/form';
import { PasswordField } from '@/ui/form/text-field';

import { useEnterAsOperator } from './queries';

const operatorCode = z.object({ code: z.string().min(1, 'Enter the code') });

/** The first thing done with it is to add the people who will sign in from then on. */
export function OperatorForm({ back }: { readonly back: string }) {
  const enter = useEnterAsOperator(back);
  const form = useForm({ resolver: zodResolver(operatorCode), defaultValues: { code: '' } });
  return (
    <Card title="Set up this trust">
      <Form
        form={form}
        submit="Begin"
        onSubmit={async ({ code }) => {
          await enter.mutateAsync(code);
        }}
      >
        <PasswordField
          control={form.control}
          name="code"
          label="Operator’s code"
          hint="From the settings the suite was started with"
          required
        />
      </Form>
    </Card>
  );
}
