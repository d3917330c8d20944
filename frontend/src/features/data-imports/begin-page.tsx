/** /data/imports/new: choose a file, see it go, and be told what it holds. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { Problem } from '@/api/problem';
import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { FileField } from '@/ui/file-field';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import classes from './data-imports.module.css';
import { PupilsRefused } from './pupils-refused';
import { beginImport, useSendFile } from './sending';
import { Underway } from './underway';

const TEMPLATE =
  'urn,academic_year,measure_code,breakdown,value,cohort,status,source\r\n' +
  '900003,2025-26,attainment-8,All pupils,46.1,180,provisional,school\r\n';
const ANYBODY = 'trust';

const schema = z.object({
  file: z.custom<File>((chosen) => chosen instanceof File, 'Choose a file'),
  whose: z.string(),
});

type BeginPageProps = { readonly onRead: (importId: string) => void };

/** A file about pupils is refused before any of it is kept, and the page says so calmly. */
export function BeginPage({ onRead }: BeginPageProps) {
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const sending = useSendFile();
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { whose: ANYBODY },
  });
  const { error } = sending;
  const pupils = error instanceof Problem && error.code === 'pupil-level-file';
  const whose = [
    { value: ANYBODY, label: 'Published, or of the whole trust' },
    ...schools
      .filter(({ open }) => open)
      .map(({ id, name }) => ({ value: id, label: `${name}’s own export` })),
  ];
  return (
    <>
      <PageTitle
        title="Import a file of figures"
        answer="You see what it would change, school by school, before anything does."
      />
      <Stack as="narrow">
        {pupils ? <PupilsRefused /> : null}
        <Card>
          {sending.isPending ? (
            <Underway {...sending.share} />
          ) : (
            <Form
              form={form}
              submit="Look at the file"
              onSubmit={async ({ file, whose: school }) => {
                const begun = await beginImport(school === ANYBODY ? null : school);
                try {
                  onRead((await sending.mutateAsync({ importId: begun.id, file })).id);
                } catch (refusal) {
                  if (refusal instanceof Problem && refusal.code === 'pupil-level-file') return;
                  throw refusal;
                }
              }}
            >
              <WhatCanBeRead />
              <FileField
                label="File of figures"
                hint="A CSV of up to 256 MB. Never of single pupils: such a file is refused."
                accept=".csv,text/csv"
                required
                error={form.formState.errors.file?.message}
                onChoose={(file) => {
                  sending.reset();
                  if (file) form.setValue('file', file, { shouldValidate: true });
                }}
              />
              <SelectField
                control={form.control}
                name="whose"
                label="Whose file it is"
                hint="A school’s own columns are remembered for that school."
                choices={whose}
              />
            </Form>
          )}
        </Card>
      </Stack>
    </>
  );
}

function WhatCanBeRead() {
  return (
    <div className={classes['kinds']}>
      These are known by their headings:
      <ul>
        <li>DfE performance tables: key stage 2, key stage 4 and 16 to 18, old layouts and new</li>
        <li>DfE absence and suspensions by school</li>
        <li>Ofsted’s monthly file of latest inspections, and the register (GIAS)</li>
        <li>the trust’s template, and any table of schools whose columns you match once</li>
      </ul>
      <Button
        component="a"
        variant="default"
        download="figures.csv"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(TEMPLATE)}`}
        leftSection={<IconDownload size={18} aria-hidden="true" />}
      >
        Download the template
      </Button>
    </div>
  );
}
