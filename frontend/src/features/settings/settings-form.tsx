/** The trust's own numbers, each beside the rule it belongs to. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import type { SettingsView, TrustSettings } from '@/api/generated/directory';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { FieldPair } from '@/ui/form/field-pair';
import { TextField } from '@/ui/form/text-field';

import { SETTINGS, settingsQuery } from './queries';

function whole(least: number, most: number) {
  const words = `A whole number from ${String(least)} to ${String(most)}`;
  return z.string().check(
    z.trim(),
    z.regex(/^\d+$/, words),
    z.refine((typed) => Number(typed) >= least && Number(typed) <= most, words),
  );
}

const term = whole(1, 6);
const times = whole(1, 40);
const schema = z.object({
  version: z.number(),
  sip_published_by_end_of_term: term,
  appraisal_mid_term_from_term: term,
  appraisal_mid_term_to_term: term,
  support_meeting_within_school_weeks: times,
  support_reviews_each_term: times,
  lgb_presentations_each_cycle: times,
  trustee_updates_each_cycle: times,
  time_in_schools_target_percent: whole(0, 100),
  plan_off_track_up_to_percent: whole(0, 100),
  plan_at_risk_below_percent: whole(0, 100),
  head_meets: z.string().check(z.trim(), z.minLength(1, 'Say who meets each Headteacher')),
});
type Values = z.infer<typeof schema>;
type Numbered = Exclude<keyof TrustSettings, 'head_meets'>;

const LABELS: Readonly<Record<keyof TrustSettings, string>> = {
  sip_published_by_end_of_term: 'K1: plans are published by the end of Term',
  plan_off_track_up_to_percent: 'K1: a plan is Off track up to this share on track, in %',
  plan_at_risk_below_percent: 'K1: a plan is At risk below this share on track, in %',
  appraisal_mid_term_from_term: 'K2: mid-term reviews begin in Term',
  appraisal_mid_term_to_term: 'K2: mid-term reviews end with Term',
  support_meeting_within_school_weeks: 'K3: school weeks within which each Headteacher is met',
  head_meets: 'K3: who meets each Headteacher',
  support_reviews_each_term: 'K4: support reviews logged each term, at least',
  lgb_presentations_each_cycle: 'K14: presentations to each LGB in a cycle',
  trustee_updates_each_cycle: 'K15: updates to trustees in a cycle',
  time_in_schools_target_percent: 'K16: share of diary time in schools aimed at, in %',
};

function valuesOf({ version, settings }: SettingsView): Values {
  const numbers = Object.entries(settings).map(([name, value]) => [name, String(value)]);
  return { version, ...Object.fromEntries(numbers) } as Values;
}

function bodyOf(values: Values): TrustSettings {
  const numbers = Object.keys(LABELS).filter((name): name is Numbered => name !== 'head_meets');
  return {
    ...(Object.fromEntries(numbers.map((name) => [name, Number(values[name])])) as Readonly<
      Record<Numbered, number>
    >),
    head_meets: values.head_meets,
  };
}

function inWords(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(LABELS).map(([name, label]) => [label, values[name as keyof TrustSettings]]),
  );
}

type SettingsFormProps = { readonly settings: SettingsView; readonly onDone: () => void };

/** A refusal names the number that cannot be. */
export function SettingsForm({ settings, onDone }: SettingsFormProps) {
  const queries = useQueryClient();
  const start = valuesOf(settings);
  const editing = useRecordForm<Values, SettingsView>({
    draftKey: 'trust-settings',
    start,
    resolver: zodResolver(schema),
    send: (values) =>
      change<SettingsView>(SETTINGS, {
        method: 'PUT',
        body: bodyOf(values),
        version: values.version,
      }),
    latest: async () => valuesOf(await read<SettingsView>(SETTINGS)),
    onDone: (saved) => {
      queries.setQueryData(settingsQuery.queryKey, saved);
      onDone();
    },
  });
  const { control } = editing.form;
  const field = (name: keyof TrustSettings) => (
    <TextField control={control} name={name} label={LABELS[name]} required />
  );
  return (
    <RecordForm
      {...{ editing, inWords, start }}
      what="The trust’s numbers"
      submit="Save the numbers"
      onCancel={onDone}
    >
      {field('sip_published_by_end_of_term')}
      <FieldPair>
        {field('plan_off_track_up_to_percent')}
        {field('plan_at_risk_below_percent')}
      </FieldPair>
      <FieldPair>
        {field('appraisal_mid_term_from_term')}
        {field('appraisal_mid_term_to_term')}
      </FieldPair>
      <FieldPair>
        {field('support_meeting_within_school_weeks')}
        {field('head_meets')}
      </FieldPair>
      <FieldPair>
        {field('support_reviews_each_term')}
        {field('lgb_presentations_each_cycle')}
      </FieldPair>
      <FieldPair>
        {field('trustee_updates_each_cycle')}
        {field('time_in_schools_target_percent')}
      </FieldPair>
    </RecordForm>
  );
}
