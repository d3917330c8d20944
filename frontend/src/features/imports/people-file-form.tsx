/** The people file: what its columns are, a template to begin from, and the file itself. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { FileField } from '@/ui/file-field';
import { Form } from '@/ui/form/form';

import classes from './imports.module.css';
import { TEMPLATE } from './template';

const schema = z.object({
  people: z.custom<File>((chosen) => chosen instanceof File, 'Choose a file'),
});

/** A refusal keeps the page as it is, with its words above the file. */
export function PeopleFileForm({ onSubmit }: { readonly onSubmit: (file: File) => Promise<void> }) {
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema) });
  return (
    <Form
      form={form}
      submit="Look at the people"
      onSubmit={async ({ people }) => {
        await onSubmit(people);
      }}
    >
      <div>
        One row for each role somebody holds, with these columns:
        <ul className={classes['columns']}>
          <li>
            <strong>name</strong> and <strong>email</strong>
          </li>
          <li>
            <strong>role</strong>, for example Headteacher, School leader, Colleague, Governor,
            School Improvement Lead
          </li>
          <li>
            <strong>school</strong>, by URN or name; empty for a role held for the whole trust
          </li>
          <li>
            <strong>job title</strong>, if you like
          </li>
        </ul>
      </div>
      <div>
        <Button
          component="a"
          variant="default"
          download="people.csv"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(TEMPLATE)}`}
          leftSection={<IconDownload size={18} aria-hidden="true" />}
        >
          Download a template
        </Button>
      </div>
      <FileField
        label="File of people"
        hint="A CSV of colleagues, governors and trustees. Never of pupils: such a file is refused."
        accept=".csv,text/csv"
        required
        error={form.formState.errors.people?.message}
        onChoose={(file) => {
          if (file) form.setValue('people', file, { shouldValidate: true });
        }}
      />
    </Form>
  );
}
