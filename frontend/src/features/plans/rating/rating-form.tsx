/** Rates one milestone: choose, then save; evidence and a note unfold once a rating is chosen. */
import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import type { KeyboardEvent } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';

import type { MilestoneView, PlanView } from '@/api/generated/planning';
import { FieldPair } from '@/ui/form/field-pair';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';

import { PlanForm } from '../writing/plan-form';
import { usePlanForm } from '../writing/use-plan-form';
import { RATINGS, ratingWord } from '../words';
import { RatingChoice } from './rating-choice';
import { ratingBody, ratingShape, type RatingValues } from './rating-values';
import { slipsBack } from './slipping';

const MOST_EVIDENCE = 5;

type RatingFormProps = {
  readonly plan: PlanView;
  readonly milestone: MilestoneView;
  readonly draftKey: string;
  readonly onClose: (kept: boolean) => void;
  readonly onRated?: () => void;
};

function isInText(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}

/** The keys 1 to 5 choose a rating while the keyboard is not in a text. */
export function RatingForm({ plan, milestone, draftKey, onClose, onRated }: RatingFormProps) {
  const blank = { rating: '' as const, note: '', evidence: [{ label: '', url: '' }] };
  const state = usePlanForm<RatingValues>({
    planId: plan.id,
    part: `milestones/${milestone.id}`,
    draftKey,
    start: { version: plan.version, ...blank },
    resolver: zodResolver(ratingShape(milestone)),
    order: (values) => ({
      method: 'POST',
      path: `/milestones/${milestone.id}/ratings`,
      body: ratingBody(values),
    }),
    latest: ({ version, objectives }) => {
      const found = objectives
        .flatMap((one) => one.milestones)
        .find(({ id }) => id === milestone.id);
      return found && found.rating !== 'not-started'
        ? { version, rating: found.rating, note: found.note, evidence: found.evidence }
        : null;
    },
    onDone: () => {
      onClose(false);
      onRated?.();
    },
  });
  const { form } = state;
  const rating = useWatch({ control: form.control, name: 'rating' });
  const choose = (event: KeyboardEvent) => {
    const chosen = RATINGS[Number(event.key) - 1];
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey || isInText(event.target)) return;
    event.preventDefault();
    form.setValue('rating', chosen, { shouldDirty: true, shouldValidate: true });
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for the radios inside
    <div onKeyDown={choose}>
      <PlanForm
        state={state}
        what={`“${milestone.title}”`}
        submit="Save rating"
        show={(values) =>
          `${values.rating ? ratingWord(values.rating) : 'Not rated'}. ${values.note}`
        }
        onClose={onClose}
      >
        <RatingChoice control={form.control} about={milestone.title} />
        {rating ? <Grounds form={form} slips={slipsBack(milestone.rating, rating)} /> : null}
      </PlanForm>
    </div>
  );
}

function inRow<Part extends 'url' | 'label'>(row: number, part: Part) {
  return `evidence.${String(row)}.${part}` as `evidence.${number}.${Part}`;
}

type GroundsProps = {
  readonly form: ReturnType<typeof usePlanForm<RatingValues>>['form'];
  readonly slips: boolean;
};

/** Why it stands so, and where that can be checked. */
function Grounds({ form, slips }: GroundsProps) {
  const { control } = form;
  const { fields, append } = useFieldArray({ control, name: 'evidence' });
  return (
    <>
      {fields.map(({ id }, at) => (
        <FieldPair key={id}>
          <TextField
            control={control}
            name={inRow(at, 'url')}
            type="url"
            label={at === 0 ? 'Evidence, web address' : `Evidence ${String(at + 1)}, web address`}
          />
          <TextField
            control={control}
            name={inRow(at, 'label')}
            label={at === 0 ? 'What is found there' : `What is found there ${String(at + 1)}`}
          />
        </FieldPair>
      ))}
      {fields.length < MOST_EVIDENCE ? (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              append({ label: '', url: '' });
            }}
          >
            Add another piece of evidence
          </Button>
        </div>
      ) : null}
      <LongTextField
        control={control}
        name="note"
        label={slips ? 'Why has it slipped back?' : 'Note'}
        rows={2}
        required={slips}
      />
    </>
  );
}
