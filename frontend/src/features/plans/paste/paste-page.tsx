/** A table from Word or Excel becomes objectives and milestones, after a look at what it would add. */
import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { change } from '@/api/client';
import type { PasteField, PastePreview } from '@/api/generated/planning';
import { Problem, explain } from '@/api/problem';
import { useDraft } from '@/session/use-draft';
import { Card } from '@/ui/card';
import { FormTrouble } from '@/ui/form/form-trouble';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { SaveState } from '@/ui/save-state';

import { changePlan, useAccept } from '../changing';
import { planPath, planQuery } from '../queries';
import { count } from '../words';
import { type Pasted, tableOf } from './clipboard';
import { ColumnChoice } from './column-choice';
import classes from './paste-page.module.css';
import { PreviewList } from './preview-list';

type Mapping = Readonly<Record<number, PasteField>>;

/** Nothing of the table is kept by the service before "Add to the plan". */
export function PastePage({ planId }: { readonly planId: string }) {
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const [pasted, setPasted] = useState<Pasted>({ sent: '', shown: '' });
  const [mapping, setMapping] = useState<Mapping>({});
  const [intent, setIntent] = useState(() => crypto.randomUUID());
  const draft = useDraft<Pasted>(
    `plan/${planId}/paste`,
    pasted.sent === '' ? null : pasted,
    setPasted,
  );
  const accept = useAccept();
  const navigate = useNavigate();
  const bodyOf = (chosen: Mapping) => ({
    text: pasted.sent,
    mapping: Object.keys(chosen).length > 0 ? chosen : null,
  });
  const looking = useMutation({
    networkMode: 'always',
    mutationFn: (chosen: Mapping) =>
      change<PastePreview>(planPath(planId, '/paste/preview'), {
        method: 'POST',
        body: bodyOf(chosen),
      }),
  });
  const adding = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      changePlan(planId, {
        ...{ method: 'POST', path: '/paste', body: bodyOf(mapping), version: plan.version },
        ...{ part: null, intent },
      }),
    onSuccess: async (changed) => {
      await draft.forget();
      accept(changed);
      await navigate({ to: '/plans/$planId', params: { planId }, hash: 'priorities' });
    },
  });
  const take = (next: Pasted) => {
    setPasted(next);
    setMapping({});
    setIntent(crypto.randomUUID());
    looking.reset();
  };
  const choose = (column: number, field: PasteField) => {
    const columns = Object.fromEntries(
      (looking.data?.columns ?? []).map((one) => [one.column, one.field]),
    );
    const next = { ...columns, ...mapping, [column]: field };
    setMapping(next);
    looking.mutate(next);
  };
  const preview = looking.data;
  const trouble = looking.error ?? adding.error;
  return (
    <>
      <PageTitle
        title="Paste a table"
        answer={`${plan.school_name}, ${plan.cycle}. Copy the table in Word or Excel and paste it here; you see what it becomes before anything is added.`}
        actions={
          <LinkButton to="/plans/$planId" params={{ planId }} variant="default">
            Back to the plan
          </LinkButton>
        }
      />
      <div className={classes['stack']}>
        <Card
          title="The table"
          finding="One objective or milestone a row. A header row helps: Objective, Milestone, Term, Lead, Priority."
        >
          <label className={classes['label']} htmlFor="pasted">
            Paste here
          </label>
          <textarea
            id="pasted"
            className={classes['box']}
            rows={8}
            value={pasted.shown}
            spellCheck={false}
            onPaste={(event) => {
              const table = tableOf(event.clipboardData);
              if (!table) return;
              event.preventDefault();
              take(table);
            }}
            onChange={({ currentTarget: { value } }) => {
              take({ sent: value, shown: value });
            }}
          />
          <FormTrouble message={trouble ? troubleOf(trouble) : undefined} />
          <div className={classes['foot']}>
            <SaveState saving={draft.saving} />
            <Button
              variant={preview ? 'default' : 'filled'}
              disabled={pasted.sent.trim() === ''}
              loading={looking.isPending}
              onClick={() => {
                adding.reset();
                looking.mutate(mapping);
              }}
            >
              Preview
            </Button>
          </div>
        </Card>
        {preview ? (
          <Found
            {...{ preview }}
            headings={plan.headings}
            onChoose={choose}
            busy={adding.isPending}
            onAdd={() => {
              adding.mutate();
            }}
          />
        ) : null}
      </div>
    </>
  );
}

type FoundProps = {
  readonly preview: PastePreview;
  readonly headings: Parameters<typeof PreviewList>[0]['headings'];
  readonly onChoose: (column: number, field: PasteField) => void;
  readonly busy: boolean;
  readonly onAdd: () => void;
};

function Found({ preview, headings, onChoose, busy, onAdd }: FoundProps) {
  const { objectives, problems, columns } = preview;
  const milestones = objectives.reduce((sum, one) => sum + one.milestones.length, 0);
  const what = `${count(objectives.length, 'objective')} and ${count(milestones, 'milestone')}`;
  return (
    <>
      <Card
        title="What each column holds"
        finding="Guessed from the headings; change what is not right."
      >
        <ColumnChoice columns={columns} onChoose={onChoose} />
      </Card>
      <Card
        title={
          problems.length > 0
            ? `${count(problems.length, 'problem')} to put right first`
            : `Ready to add: ${what}`
        }
        finding={
          problems.length > 0
            ? 'Nothing is added while there are problems. Change the table above or what a column holds.'
            : 'They come after the objectives already in the plan.'
        }
      >
        {problems.length > 0 ? (
          <ul className={classes['problems']} aria-label="Problems">
            {problems.map(({ row, message }) => (
              <li key={`${String(row)} ${message}`}>
                {row > 0 ? <strong>Row {row}: </strong> : null}
                {message}
              </li>
            ))}
          </ul>
        ) : null}
        <PreviewList objectives={objectives} headings={headings} />
        <div className={classes['foot']}>
          <Button
            disabled={problems.length > 0 || objectives.length === 0}
            loading={busy}
            onClick={onAdd}
          >
            Add {what} to the plan
          </Button>
        </div>
      </Card>
    </>
  );
}

function troubleOf(error: Error): string {
  if (error instanceof Problem && error.status < 500) {
    return error.message.charAt(0).toUpperCase() + error.message.slice(1);
  }
  return explain(error, 'the service').detail;
}
