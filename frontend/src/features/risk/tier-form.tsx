/** Sets a tier, or confirms it: which, why, and by what of what is there. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import type { EvidenceBody, RiskTierBody, RiskView, Tier } from '@/api/generated/performance';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { day } from '@/ui/dates';
import { CheckboxField, RadioField } from '@/ui/form/choice-field';
import { LongTextField } from '@/ui/form/long-text-field';
import { TextField } from '@/ui/form/text-field';
import { TierTag, tierWord } from '@/ui/tier-tag';

import { boardQuery, riskPath, schoolRiskQuery } from './queries';
import classes from './risk.module.css';
import { TIERS, meaning } from './words';

const schema = z
  .object({
    version: z.number(),
    tier: z.string().check(z.refine((chosen) => TIERS.includes(chosen as Tier), 'Choose a tier')),
    rationale: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, 'Say why: a tier needs its reasons'),
        z.maxLength(8_000, 'At most 8,000 characters'),
      ),
    chosen: z.record(z.string(), z.boolean()),
    words: z.string().check(z.trim(), z.maxLength(300, 'At most 300 characters')),
  })
  .check(
    z.refine(({ chosen, words }) => words !== '' || Object.values(chosen).some(Boolean), {
      path: ['words'],
      message: 'Choose at least one piece of evidence, or say what was seen or heard',
    }),
  );
type Values = z.infer<typeof schema>;

/** Names a piece in a form without a dot, which a form would take for a path. */
function keyOf({ kind, signal_id: signal, dataset, year }: EvidenceBody): string {
  return [kind, signal ?? dataset ?? '', year ?? ''].join('|');
}

function valuesOf({ version, tier, offered }: RiskView): Values {
  return {
    version,
    tier: tier ?? '',
    rationale: '',
    chosen: Object.fromEntries(offered.map(({ body }) => [keyOf(body), false])),
    words: '',
  };
}

function bodyOf({ tier, rationale, chosen, words }: Values, { offered }: RiskView): RiskTierBody {
  const there = offered.filter(({ body }) => chosen[keyOf(body)]).map(({ body }) => body);
  const soft: EvidenceBody[] = words ? [{ kind: 'soft', words }] : [];
  return { tier: tier as Tier, rationale, evidence: [...there, ...soft] };
}

type TierFormProps = { readonly risk: RiskView; readonly onDone: () => void };

/** What was typed stays on this device until it is accepted. */
export function TierForm({ risk, onDone }: TierFormProps) {
  const queries = useQueryClient();
  const { school_id: schoolId, offered } = risk;
  const start = valuesOf(risk);
  const editing = useRecordForm<Values, RiskView>({
    draftKey: `risk/${schoolId}`,
    start,
    resolver: zodResolver(schema),
    send: (values) =>
      change<RiskView>(riskPath(schoolId), {
        method: 'PUT',
        body: bodyOf(values, risk),
        version: values.version,
      }),
    latest: async () => valuesOf(await read<RiskView>(riskPath(schoolId))),
    onDone: async (saved) => {
      queries.setQueryData(schoolRiskQuery(schoolId).queryKey, saved);
      await queries.invalidateQueries({ queryKey: boardQuery.queryKey, exact: true });
      onDone();
    },
  });
  const { control } = editing.form;
  return (
    <RecordForm
      {...{ editing, start }}
      what="This school’s tier"
      inWords={({ tier }) => ({ Tier: tier ? tierWord(tier as Tier) : 'Not set' })}
      submit={risk.tier ? 'Save the tier' : 'Set the tier'}
      onCancel={onDone}
    >
      <RadioField
        control={control}
        name="tier"
        label="Tier"
        hint={TIERS.map(meaning).join('. ')}
        choices={TIERS.map((tier) => ({ value: tier, label: <TierTag tier={tier} /> }))}
        required
      />
      <LongTextField
        control={control}
        name="rationale"
        label="Why?"
        hint="Read by those who judge and by the school’s Headteacher; name no pupil and no colleague"
        rows={4}
        required
      />
      <fieldset className={classes['choose']}>
        <legend>By what evidence?</legend>
        {offered.length === 0 ? (
          <p className={classes['note']}>
            No signal, no figures and no slipping milestone are known; say below what was seen.
          </p>
        ) : null}
        {offered.map(({ words, as_at: asAt, body }) => (
          <CheckboxField
            key={keyOf(body)}
            control={control}
            name={`chosen.${keyOf(body)}`}
            label={words}
            hint={`As at ${day(asAt)}`}
          />
        ))}
        <TextField
          control={control}
          name="words"
          label="Seen or heard (optional)"
          hint="In a sentence, as soft evidence; name no pupil and no colleague"
        />
      </fieldset>
    </RecordForm>
  );
}
