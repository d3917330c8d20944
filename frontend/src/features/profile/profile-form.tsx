/** Writes a school's ethos and its alignment, whole. */
import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import type { ProfileView } from '@/api/generated/planning';
import { isChangedMeanwhile } from '@/api/problem';
import { useFormDraft } from '@/session/use-form-draft';
import { Card } from '@/ui/card';
import { ChangedMeanwhile } from '@/ui/changed-meanwhile';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';
import { SaveState } from '@/ui/save-state';

import classes from './profile-page.module.css';
import { alignmentWords, profilePath, profileQuery } from './queries';

const shape = z.object({
  version: z.number(),
  ethos: z.string().check(z.maxLength(8_000, 'At most 8,000 characters')),
  subjects: z.array(
    z.object({
      subject: z
        .string()
        .check(
          z.trim(),
          z.minLength(1, 'Name the subject'),
          z.maxLength(160, 'At most 160 characters'),
        ),
      alignment: z.enum(['individual', 'shared-practice', 'shared-curriculum']),
    }),
  ),
});
type Values = z.infer<typeof shape>;

const CHOICES = Object.entries(alignmentWords).map(([value, label]) => ({ value, label }));

type ProfileFormProps = { readonly profile: ProfileView; readonly onDone: () => void };

/** After a change meanwhile a second save goes on top of the latest, once the person has looked. */
export default function ProfileForm({ profile, onDone }: ProfileFormProps) {
  const { school_id: schoolId, version, ethos, subjects } = profile;
  const form = useForm<Values>({
    resolver: zodResolver(shape),
    defaultValues: { version, ethos, subjects: [...subjects] },
  });
  const { control } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'subjects' });
  const draft = useFormDraft(`profile/${schoolId}`, form);
  const queries = useQueryClient();
  const [conflict, setConflict] = useState<unknown>(null);
  const save = async (values: Values) => {
    try {
      const { version: seen, ...body } = values;
      const path = profilePath(schoolId);
      const saved = await change<ProfileView>(path, { method: 'PUT', version: seen, body });
      queries.setQueryData(profileQuery(schoolId).queryKey, saved);
      await draft.forget();
      onDone();
    } catch (error) {
      if (!isChangedMeanwhile(error)) throw error;
      setConflict(error);
    }
  };
  const look = async () => {
    const latest = await read<ProfileView>(profilePath(schoolId));
    queries.setQueryData(profileQuery(schoolId).queryKey, latest);
    form.setValue('version', latest.version, { shouldDirty: true });
    setConflict(null);
  };
  return (
    <Card title="Ethos and curriculum alignment">
      <ChangedMeanwhile what="The profile" error={conflict} onLook={() => void look()} />
      <Form
        form={form}
        submit="Save profile"
        onSubmit={save}
        onCancel={onDone}
        aside={<SaveState saving={draft.saving} />}
      >
        <LongTextField control={control} name="ethos" label="Ethos" rows={5} />
        {fields.map(({ id }, at) => (
          <div key={id} className={classes['row']}>
            <TextField
              control={control}
              name={inRow(at, 'subject')}
              label={`Subject ${String(at + 1)}`}
              required
            />
            <SelectField
              control={control}
              name={inRow(at, 'alignment')}
              label={`How far subject ${String(at + 1)} is shared`}
              choices={CHOICES}
              required
            />
            <Button
              variant="default"
              aria-label={`Remove subject ${String(at + 1)}`}
              onClick={() => {
                remove(at);
              }}
            >
              Remove
            </Button>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              append({ subject: '', alignment: 'individual' });
            }}
          >
            Add a subject
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function inRow<Part extends 'subject' | 'alignment'>(row: number, part: Part) {
  return `subjects.${String(row)}.${part}` as `subjects.${number}.${Part}`;
}
