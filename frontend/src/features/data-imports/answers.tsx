/** What a file does not say: its year, its status, what its columns mean. */
import { Button } from '@mantine/core';
import { skipToken, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';

import type { ImportView, MappedColumn, Status } from '@/api/generated/performance';
import { Problem, explain } from '@/api/problem';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { ChoiceBox } from '@/ui/choice-box';
import { FileField } from '@/ui/file-field';
import { FormTrouble } from '@/ui/form/form-trouble';
import { Stack } from '@/ui/stack';

import { ColumnMatching } from './column-matching';
import classes from './data-imports.module.css';
import { examplesIn, fileOf } from './files-in-hand';
import { guessed } from './guessing';
import { measuresQuery } from './queries';
import { rememberColumns, useSendFile } from './sending';
import { Underway } from './underway';
import { STATUSES, recentYears } from './words';

const AS_IN_FILE = { value: '', label: 'The file says it' };

/** The file is read again once everything is said; it never left this device for longer. */
export function Answers({ seen }: { readonly seen: ImportView }) {
  const headings = seen.file?.headings ?? [];
  const needs = seen.file?.needs ?? [];
  const { data: today } = useSuspenseQuery(todayQuery);
  const { data: measures } = useSuspenseQuery(measuresQuery);
  const [file, setFile] = useState(fileOf(seen.id));
  const [columns, setColumns] = useState<readonly MappedColumn[]>(() => guessed(headings));
  const [year, setYear] = useState('');
  const [status, setStatus] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const sending = useSendFile();
  const matching = needs.includes('columns');
  const { data: examples } = useQuery({
    queryKey: ['examples in hand', seen.id, file?.name, file?.size],
    queryFn: file ? () => examplesIn(file) : skipToken,
    enabled: matching,
  });
  const years = recentYears(Number(today.cycle.slice(0, 4))).map((one) => ({
    value: one,
    label: one,
  }));
  const statuses = Object.entries(STATUSES).map(([value, label]) => ({ value, label }));
  const send = async () => {
    if (!file) throw new Problem(choose);
    const said = { ...(year ? { year } : {}), ...(status ? { status: status as Status } : {}) };
    if (matching) {
      await rememberColumns({
        school_id: seen.school_id,
        headings: [...headings],
        columns: [...columns],
        year: said.year ?? null,
        status: said.status ?? null,
      });
    }
    await sending.mutateAsync({ importId: seen.id, file, said });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    send().catch((refusal: unknown) => {
      const words = refusal instanceof Problem ? firstWords(refusal) : undefined;
      setTrouble(words ?? explain(refusal, 'the service').detail);
    });
  };
  if (sending.isPending) {
    return (
      <Card>
        <Underway {...sending.share} />
      </Card>
    );
  }
  const both = matching ? [AS_IN_FILE] : [{ value: '', label: 'Choose' }];
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Card title="What the file does not say" finding={seen.file?.note ?? undefined}>
          <FormTrouble message={trouble} />
          <div className={classes['answers']}>
            {matching || needs.includes('year') ? (
              <ChoiceBox
                label="Academic year"
                hint="Of the figures, not of the day they were published"
                choices={[...both, ...years]}
                value={year}
                onChoose={setYear}
              />
            ) : null}
            {matching || needs.includes('status') ? (
              <ChoiceBox
                label="How settled the figures are"
                hint="Final figures go before revised and provisional ones"
                choices={[...both, ...statuses]}
                value={status}
                onChoose={setStatus}
              />
            ) : null}
            {file ? null : (
              <FileField
                label="The file once more"
                hint="It was not kept, so it has to be chosen again to be read."
                accept=".csv,text/csv"
                required
                onChoose={(chosen) => {
                  setFile(chosen ?? undefined);
                }}
              />
            )}
          </div>
        </Card>
        {matching ? (
          <ColumnMatching
            headings={headings}
            examples={examples ?? []}
            measures={measures.measures}
            columns={columns}
            onChange={setColumns}
          />
        ) : null}
        <div className={classes['buttons']}>
          <Button type="submit">{matching ? 'Remember and read the file' : 'Read the file'}</Button>
        </div>
      </Stack>
    </form>
  );
}

const choose = {
  status: 422,
  code: 'invalid',
  detail: 'Choose the file once more.',
  fields: {},
  changes: [],
  reference: null,
};

function firstWords(refusal: Problem): string {
  return Object.values(refusal.fields)[0] ?? refusal.message;
}
