/** Writes a cycle's priorities, whole and in order, and publishes them to every school. */
import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { change } from '@/api/client';
import type { PrioritiesView } from '@/api/generated/planning';
import { useFormDraft } from '@/session/use-form-draft';
import { Card } from '@/ui/card';
import { CheckboxField } from '@/ui/form/choice-field';
import { Form } from '@/ui/form/form';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';
import { SaveState } from '@/ui/save-state';

import classes from './priorities-page.module.css';
import { prioritiesQuery } from './queries';

const MOST = 12;
const shape = z.object({
  version: z.number(),
  priorities: z
    .array(
      z.object({
        key: z.nullable(z.string()),
        code: z
          .string()
          .check(
            z.trim(),
            z.minLength(1, 'For example P1'),
            z.maxLength(12, 'At most 12 characters'),
          ),
        title: z
          .string()
          .check(
            z.trim(),
            z.minLength(1, 'Say what the priority is'),
            z.maxLength(160, 'At most 160 characters'),
          ),
        intent: z.string().check(z.maxLength(8_000, 'At most 8,000 characters')),
      }),
    )
    .check(z.minLength(1, 'Add a priority')),
  statement: z.string().check(z.maxLength(8_000, 'At most 8,000 characters')),
  publish: z.boolean(),
});
type Values = z.infer<typeof shape>;

type PrioritiesFormProps = {
  readonly cycle: string;
  /** Null when none were written for this cycle. */
  readonly priorities: PrioritiesView | null;
  readonly onDone: () => void;
};

/** A priority keeps its identity when it is reworded, so the schools' objectives stay under it. */
export default function PrioritiesForm({ cycle, priorities, onDone }: PrioritiesFormProps) {
  const start: Values = {
    version: priorities?.version ?? 0,
    priorities: (priorities?.priorities ?? []).map(({ id, code, title, intent }) => ({
      ...{ key: id, code, title, intent },
    })),
    statement: priorities?.curriculum_statement ?? '',
    publish: false,
  };
  if (start.priorities.length === 0) {
    start.priorities.push({ key: null, code: 'P1', title: '', intent: '' });
  }
  const form = useForm<Values>({ resolver: zodResolver(shape), defaultValues: start });
  const { control } = form;
  const { fields, append, remove, move } = useFieldArray({ control, name: 'priorities' });
  const draft = useFormDraft(`priorities/${cycle}`, form);
  const queries = useQueryClient();
  const [intent] = useState(() => crypto.randomUUID());
  const save = async (values: Values) => {
    const path = `/api/planning/priorities/${cycle}`;
    const written = await change<PrioritiesView>(path, {
      method: 'PUT',
      body: {
        priorities: values.priorities.map(({ key, code, title, intent: meant }) => ({
          ...(key ? { id: key } : {}),
          ...{ code: code.trim(), title: title.trim(), intent: meant.trim() },
        })),
        curriculum_statement: values.statement.trim(),
      },
      ...(priorities ? { version: values.version } : {}),
    });
    form.setValue('version', written.version);
    if (values.publish) {
      const order = { method: 'POST', version: written.version, idempotencyKey: intent } as const;
      await change(`${path}/publish`, order);
    }
    await draft.forget();
    await queries.invalidateQueries({ queryKey: prioritiesQuery.queryKey });
    onDone();
  };
  return (
    <Card
      title={`Priorities for ${cycle}`}
      finding="In the order in which the schools will see them."
    >
      <Form
        form={form}
        submit="Save priorities"
        onSubmit={save}
        onCancel={onDone}
        aside={<SaveState saving={draft.saving} />}
      >
        {fields.map(({ id }, at) => (
          <div key={id} className={classes['one']}>
            <TextField
              control={control}
              name={inRow(at, 'code')}
              label={`Code ${String(at + 1)}`}
              required
            />
            <TextField
              control={control}
              name={inRow(at, 'title')}
              label={`Priority ${String(at + 1)}`}
              required
            />
            <LongTextField
              control={control}
              name={inRow(at, 'intent')}
              label={`What the trust intends by priority ${String(at + 1)}`}
              rows={2}
            />
            <div className={classes['tools']}>
              <Button
                variant="default"
                size="compact-sm"
                disabled={at === 0}
                aria-label={`Move priority ${String(at + 1)} up`}
                onClick={() => {
                  move(at, at - 1);
                }}
              >
                Move up
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                disabled={fields.length === 1}
                aria-label={`Remove priority ${String(at + 1)}`}
                onClick={() => {
                  remove(at);
                }}
              >
                Remove
              </Button>
            </div>
          </div>
        ))}
        {fields.length < MOST ? (
          <div>
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                append({ key: null, code: `P${String(fields.length + 1)}`, title: '', intent: '' });
              }}
            >
              Add a priority
            </Button>
          </div>
        ) : null}
        <LongTextField
          control={control}
          name="statement"
          label="Trust curriculum statement"
          hint="What schools say how far they share, subject by subject"
        />
        <CheckboxField
          control={control}
          name="publish"
          label="Publish to every school when I save"
          hint="They become headings in the schools’ plans for this year"
        />
      </Form>
    </Card>
  );
}

function inRow<Part extends 'code' | 'title' | 'intent'>(row: number, part: Part) {
  return `priorities.${String(row)}.${part}` as `priorities.${number}.${Part}`;
}
