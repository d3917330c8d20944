/** Adding a school by hand, and correcting one. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import type { Phase, SchoolBody } from '@/api/generated/directory';
import type { School } from '@/api/schools';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { Card } from '@/ui/card';
import { FieldPair } from '@/ui/form/field-pair';
import { SelectField } from '@/ui/form/select-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { schoolQuery } from './queries';
import { phaseWords } from './words';

const URN = /^\d{6}$/;
const urnsOf = (typed: string) => typed.split(/[\s,;]+/).filter(Boolean);

const schema = z.object({
  version: z.number(),
  name: z.string().check(z.trim(), z.minLength(1, 'Enter the school’s full name')),
  short_name: z.string().check(z.trim(), z.minLength(1, 'Enter what people call it')),
  urn: z.string().check(z.trim(), z.regex(URN, 'A URN has six digits')),
  predecessor_urns: z
    .string()
    .check(
      z.refine((typed) => urnsOf(typed).every((urn) => URN.test(urn)), 'Each URN has six digits'),
    ),
  phase: z.string('Choose a phase').check(z.minLength(1, 'Choose a phase')),
  local_authority: z.string().check(z.trim(), z.minLength(1, 'Enter the local authority')),
  la_code: z.string().check(z.trim(), z.regex(/^(\d{3})?$/, 'The code has three digits')),
  ethos: z.string().check(z.trim(), z.maxLength(2000, 'Keep it to 2,000 characters')),
});
type Values = z.infer<typeof schema>;

function valuesOf(school: School | null): Values {
  return {
    version: school?.version ?? 0,
    name: school?.name ?? '',
    short_name: school?.short_name ?? '',
    urn: school?.urn ?? '',
    predecessor_urns: school?.predecessor_urns.join(', ') ?? '',
    phase: school?.phase ?? '',
    local_authority: school?.local_authority ?? '',
    la_code: school?.la_code ?? '',
    ethos: school?.ethos ?? '',
  };
}

function bodyOf(values: Values): SchoolBody {
  return {
    name: values.name,
    short_name: values.short_name,
    urn: values.urn,
    local_authority: values.local_authority,
    ethos: values.ethos,
    phase: values.phase as Phase,
    la_code: values.la_code || null,
    predecessor_urns: urnsOf(values.predecessor_urns),
  };
}

function inWords(values: Values): Record<string, string> {
  return {
    Name: values.name,
    'Short name': values.short_name,
    URN: values.urn,
    'Earlier URNs': values.predecessor_urns,
    Phase: phaseWords[values.phase as Phase],
    'Local authority': `${values.local_authority} ${values.la_code}`.trim(),
    Ethos: values.ethos,
  };
}

const phases = Object.entries(phaseWords).map(([value, label]) => ({ value, label }));

type SchoolFormProps = {
  /** Null adds one. */
  readonly school: School | null;
  readonly onDone: (school: School) => void;
  readonly onCancel: () => void;
};

/** A URN that is exchanged stays on record as an earlier one: the service sees to it. */
export function SchoolForm({ school, onDone, onCancel }: SchoolFormProps) {
  const queries = useQueryClient();
  const path = school ? `/api/directory/schools/${school.id}` : '/api/directory/schools';
  const start = valuesOf(school);
  const editing = useRecordForm<Values, School>({
    draftKey: `school/${school?.id ?? 'new'}`,
    start,
    resolver: zodResolver(schema),
    send: (values) =>
      change<School>(path, {
        method: school ? 'PUT' : 'POST',
        body: bodyOf(values),
        ...(school ? { version: values.version } : {}),
      }),
    ...(school ? { latest: async () => valuesOf(await read<School>(path)) } : {}),
    onDone: async (saved) => {
      queries.setQueryData(schoolQuery(saved.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: ['directory', 'schools'] });
      onDone(saved);
    },
  });
  const { control } = editing.form;
  return (
    <>
      <PageTitle
        title={school ? `Edit ${school.name}` : 'Add a school'}
        answer={
          school
            ? 'What is known of the school, as everybody in the trust sees it.'
            : 'Only what the register says, and what people call it; the rest can wait.'
        }
      />
      <Stack as="narrow">
        <Card>
          <RecordForm
            {...{ editing, inWords, start, onCancel }}
            what="This school"
            submit={school ? 'Save school' : 'Add school'}
          >
            <TextField control={control} name="name" label="Full name" required />
            <FieldPair>
              <TextField
                control={control}
                name="short_name"
                label="Short name"
                hint="As people say it: Stavermarsh"
                required
              />
              <SelectField
                control={control}
                name="phase"
                label="Phase"
                choices={phases}
                hint="As in the register"
                required
              />
            </FieldPair>
            <FieldPair>
              <TextField control={control} name="urn" label="URN" hint="Six digits" required />
              <TextField
                control={control}
                name="predecessor_urns"
                label="Earlier URNs"
                hint="With commas between them"
              />
            </FieldPair>
            <FieldPair>
              <TextField
                control={control}
                name="local_authority"
                label="Local authority"
                hint="For example Wiltshire"
                required
              />
              <TextField
                control={control}
                name="la_code"
                label="Local authority code"
                hint="Three digits"
              />
            </FieldPair>
            <LongTextField
              control={control}
              name="ethos"
              label="Ethos"
              hint="What the school stands for, in its own words"
            />
          </RecordForm>
        </Card>
      </Stack>
    </>
  );
}
