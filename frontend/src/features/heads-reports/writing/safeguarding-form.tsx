/** Says whether the safeguarding duties are met, and when that was and will be reviewed. */
import { useQueryClient } from '@tanstack/react-query';
import { useForm, type Resolver } from 'react-hook-form';

import { change } from '@/api/client';
import type { HeadsReportView, SavedSafeguarding } from '@/api/generated/performance';
import { isChangedMeanwhile } from '@/api/problem';
import { useFormDraft } from '@/session/use-form-draft';
import { RadioField } from '@/ui/form/choice-field';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { Form } from '@/ui/form/form';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import { reportPath, reportQuery } from '../queries';

type Said = { met: string; reviewed_on: string; next_review_on: string };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NO_DATE = { type: 'date', message: 'Write a date such as 4/12/2026' };

const resolver: Resolver<Said> = (values) => {
  const errors = {
    ...(values.met ? {} : { met: { type: 'required', message: 'Say which' } }),
    ...(fits(values.reviewed_on) ? {} : { reviewed_on: NO_DATE }),
    ...(fits(values.next_review_on) ? {} : { next_review_on: NO_DATE }),
  };
  return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
};

function fits(written: string): boolean {
  return written === '' || DATE.test(written);
}

type SafeguardingFormProps = { readonly report: HeadsReportView };

/** There is no box for words, so that nothing about a child can come into the report. */
export function SafeguardingForm({ report }: SafeguardingFormProps) {
  const queries = useQueryClient();
  const { safeguarding: held } = report;
  const form = useForm<Said>({
    values: {
      met: held.met === null ? '' : held.met ? 'yes' : 'no',
      reviewed_on: held.reviewed_on ?? '',
      next_review_on: held.next_review_on ?? '',
    },
    resetOptions: { keepDirtyValues: true },
    resolver,
  });
  const { saving, forget } = useFormDraft(`heads-report/${report.id}/safeguarding`, form);
  const send = async (said: Said) => {
    const saved = await change<SavedSafeguarding>(reportPath(report.id, '/safeguarding'), {
      method: 'PUT',
      version: held.version,
      body: {
        met: said.met === 'yes',
        reviewed_on: said.reviewed_on || null,
        next_review_on: said.next_review_on || null,
      },
    }).catch(async (error: unknown) => {
      if (isChangedMeanwhile(error)) {
        await queries.invalidateQueries({ queryKey: reportQuery(report.id).queryKey });
      }
      throw error;
    });
    await forget();
    form.reset(said);
    queries.setQueryData<HeadsReportView>(
      reportQuery(report.id).queryKey,
      (now) =>
        now && {
          ...now,
          version: Math.max(now.version, saved.report_version),
          missing: saved.missing,
          safeguarding: saved.safeguarding,
        },
    );
  };
  return (
    <Form
      form={form}
      submit="Save safeguarding"
      aside={<SaveState saving={saving} />}
      onSubmit={send}
    >
      <RadioField
        control={form.control}
        name="met"
        label="Are the safeguarding duties met?"
        required
        choices={[
          { value: 'yes', label: 'Met' },
          { value: 'no', label: 'Not met' },
        ]}
      />
      <FieldPair>
        <DateField control={form.control} name="reviewed_on" label="Last reviewed on" />
        <DateField control={form.control} name="next_review_on" label="Next review on" />
      </FieldPair>
      <SafeguardingLine />
    </Form>
  );
}
