/** The people file: what its columns are, a template to begin from, and the file itself. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { FileField } from '@/ui/file-field';
import { Form } from '@/ui/form/form';

import classes from './imports.module.css';
import { TEMPLATE } from './template';

/** A refusal keeps the page as it is, with its words above the file. */
export function PeopleFileForm({ onSubmit }: { readonly onSubmit: (file: File) => Promise<void> }) {
  const form = useForm();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  return (
    <Form
      form={form}
      submit="Look at the people"
      onSubmit={async () => {
        setMissing(file === null);
        if (file) await onSubmit(file);
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
        error={missing ? 'Choose a file' : undefined}
        onChoose={(chosen) => {
          setFile(chosen);
          setMissing(false);
        }}
      />
    </Form>
  );
}
