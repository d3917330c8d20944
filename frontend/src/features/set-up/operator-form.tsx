/** The operator's code alone: for a trust that has people, none of whom can come in. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { Card } from '@/ui/card';
import { Form } from '@/ui/form/form';
import { PasswordField } from '@/ui/form/text-field';

import { useEnterAsOperator } from './setting-up';

const operatorCode = z.object({ code: z.string().check(z.minLength(1, 'Enter the code')) });

/** The operator sees people and schools, and no plan. */
export function OperatorForm() {
  const enter = useEnterAsOperator();
  const form = useForm({ resolver: zodResolver(operatorCode), defaultValues: { code: '' } });
  return (
    <Card title="Enter as the operator">
      <Form
        form={form}
        submit="Enter"
        onSubmit={async ({ code }) => {
          await enter.mutateAsync(code);
        }}
      >
        <PasswordField
          control={form.control}
          name="code"
          label="Operator’s code"
          hint="From the terminal or the settings the suite was started with"
          required
        />
      </Form>
    </Card>
  );
}
