/** /calendar/…/…: what one school does differently from the trust. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';

import { change, read } from '@/api/client';
import type { CycleView, SchoolCalendarView } from '@/api/generated/directory';
import { schoolsQuery } from '@/api/schools';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { Card } from '@/ui/card';
import { CheckboxField } from '@/ui/form/choice-field';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { ClosureFields, InsetFields, TermFields } from './dates-fields';
import { datesInWords, datesOf, datesSchema, schoolBody, type DatesValues } from './dates-values';
import { cyclePath, cycleQuery, ownPath, useDatesMoved } from './queries';

/** What the school has of its own, on the trust's dates for the rest. */
function valuesOf({ trust, schools }: CycleView, schoolId: string): DatesValues {
  const held = schools.find((one) => one.school_id === schoolId);
  const dates = {
    terms: held?.own.terms ?? trust.terms,
    inset_days: held?.own.inset_days ?? trust.inset_days,
    closures: held?.own.closures ?? [],
  };
  return {
    ...datesOf(dates, held?.version ?? 0),
    own_terms: Boolean(held?.own.terms),
    own_inset: Boolean(held?.own.inset_days),
  };
}

type SchoolDatesFormProps = {
  readonly cycle: string;
  readonly schoolId: string;
  readonly onLeave: () => void;
};

/** There is nothing to differ from until the trust has published. */
export function SchoolDatesForm({ cycle, schoolId, onLeave }: SchoolDatesFormProps) {
  const [{ data: year }, { data: schools }] = useSuspenseQueries({
    queries: [cycleQuery(cycle), schoolsQuery],
  });
  const name = schools.find(({ id }) => id === schoolId)?.name ?? 'the school';
  return (
    <>
      <PageTitle
        title={`Dates of ${name} in ${cycle}`}
        answer="Its weeks and windows are counted by these; no other school’s move."
      />
      <Stack as="narrow">
        <Card>
          {year ? (
            <Fields {...{ year, cycle, schoolId, onLeave }} />
          ) : (
            <EmptyState title="The trust has not published this year yet">
              A school’s own dates are kept over the trust’s.
            </EmptyState>
          )}
        </Card>
      </Stack>
    </>
  );
}

function Fields(props: SchoolDatesFormProps & { readonly year: CycleView }) {
  const { year, cycle, schoolId, onLeave } = props;
  const moved = useDatesMoved();
  const start = valuesOf(year, schoolId);
  const editing = useRecordForm<DatesValues, SchoolCalendarView>({
    draftKey: `calendar/${cycle}/${schoolId}`,
    start,
    resolver: zodResolver(datesSchema),
    send: (values) =>
      change<SchoolCalendarView>(ownPath(cycle, schoolId), {
        method: 'PUT',
        body: schoolBody(values),
        version: values.version,
      }),
    latest: async () => valuesOf(await read<CycleView>(cyclePath(cycle)), schoolId),
    onDone: async () => {
      await moved();
      onLeave();
    },
  });
  const { control } = editing.form;
  const ownTerms = useWatch({ control, name: 'own_terms' });
  const ownInset = useWatch({ control, name: 'own_inset' });
  return (
    <RecordForm
      {...{ editing, start }}
      what="The school’s dates"
      inWords={datesInWords}
      submit="Save its dates"
      onCancel={onLeave}
    >
      <CheckboxField control={control} name="own_terms" label="It has term dates of its own" />
      {ownTerms ? <TermFields form={editing.form} /> : null}
      <CheckboxField control={control} name="own_inset" label="It has INSET days of its own" />
      {ownInset ? <InsetFields form={editing.form} /> : null}
      <ClosureFields form={editing.form} title="Closed on other days than the trust’s schools" />
    </RecordForm>
  );
}
