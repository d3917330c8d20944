/** Writes one standard section where it stands. */
import type { PlanView, SectionView } from '@/api/generated/planning';
import { LongTextField } from '@/ui/form/long-text-field';

import { Paragraphs } from '../reading/paragraphs';
import { PlanForm } from './plan-form';
import { usePlanForm } from './use-plan-form';

type SectionFormProps = {
  readonly plan: PlanView;
  readonly section: SectionView;
  readonly draftKey: string;
  readonly onClose: (kept: boolean) => void;
};

type Values = { version: number; text: string };

/** The longest text the service takes in one section. */
const LONGEST = 8_000;

/** Saved whole; a line break stays a line break. */
export function SectionForm({ plan, section, draftKey, onClose }: SectionFormProps) {
  const state = usePlanForm<Values>({
    planId: plan.id,
    part: `sections/${section.key}`,
    draftKey,
    start: { version: plan.version, text: section.text },
    order: ({ text }) => ({ method: 'PUT', path: `/sections/${section.key}`, body: { text } }),
    latest: ({ version, sections }) => {
      const found = sections.find(({ key }) => key === section.key);
      return found ? { version, text: found.text } : null;
    },
    resolver: (values) => {
      const over = values.text.trim().length - LONGEST;
      if (over <= 0) return { values, errors: {} };
      const message = `Shorten this by ${String(over)} characters`;
      return { values: {}, errors: { text: { type: 'max', message } } };
    },
    onDone: () => {
      onClose(false);
    },
  });
  return (
    <PlanForm
      state={state}
      what={section.title}
      submit="Save section"
      show={({ text }) => <Paragraphs text={text} empty="Nothing written" />}
      onClose={onClose}
    >
      <LongTextField control={state.form.control} name="text" label={section.title} rows={6} />
    </PlanForm>
  );
}
