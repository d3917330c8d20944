/** The register's files and the trust to look for in them. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { FileField } from '@/ui/file-field';
import { Form } from '@/ui/form/form';
import { TextField } from '@/ui/form/text-field';

import type { RegisterFiles } from './sending';

const schema = z.object({
  register: z.custom<File>((chosen) => chosen instanceof File, 'Choose a file'),
  links: z.custom<File | null>(),
  group: z
    .string()
    .check(z.trim(), z.minLength(1, 'Say which trust: its Group UID, Group ID or name')),
});
const ACCEPT = '.csv,text/csv';

/** Two files at most, in either order: the service tells them apart by their headings. */
export function RegisterForm({
  onSubmit,
}: {
  readonly onSubmit: (files: RegisterFiles) => Promise<void>;
}) {
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { group: '', links: null },
  });
  return (
    <Form form={form} submit="Look at the schools" onSubmit={onSubmit}>
      <FileField
        label="Register of schools, or group links"
        hint="The CSV as published (edubasealldata… or grouplinks…). It may be 60 MB: give it a moment."
        accept={ACCEPT}
        required
        error={form.formState.errors.register?.message}
        onChoose={(file) => {
          if (file) form.setValue('register', file, { shouldValidate: true });
        }}
      />
      <FileField
        label="The other of the two"
        hint="Group links say who belongs to the trust; the register says where a school’s earlier URN went."
        accept={ACCEPT}
        onChoose={(file) => {
          form.setValue('links', file);
        }}
      />
      <TextField
        control={form.control}
        name="group"
        label="Which trust"
        hint="Its Group UID (as 99901), Group ID (as TR09999) or its name in the register"
        required
      />
    </Form>
  );
}
