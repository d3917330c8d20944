/** /calendar/…/edit: publishing the trust's six terms, or changing them. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useSuspenseQueries } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type { CalendarView, CycleView } from '@/api/generated/directory';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { Card } from '@/ui/card';
import { DateField } from '@/ui/form/date-field';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import classes from './calendar.module.css';
import { ClosureFields, InsetFields, TermFields } from './dates-fields';
import { datesInWords, datesOf, datesSchema, trustBody, type DatesValues } from './dates-values';
import { cyclePath, cycleQuery, defaultsQuery, useDatesMoved } from './queries';

type TrustDatesFormProps = { readonly cycle: string; readonly onLeave: () => void };

/** An unpublished year begins from a usual one, named as no council's. */
export function TrustDatesForm({ cycle, onLeave }: TrustDatesFormProps) {
  const [{ data: year }, { data: usual }] = useSuspenseQueries({
    queries: [cycleQuery(cycle), defaultsQuery(cycle)],
  });
  const moved = useDatesMoved();
  const start = year ? datesOf(year.trust, year.trust.version) : datesOf(usual, 0);
  const editing = useRecordForm<DatesValues, CalendarView>({
    draftKey: `calendar/${cycle}`,
    start,
    resolver: zodResolver(datesSchema),
    send: (values) =>
      change<CalendarView>(cyclePath(cycle), {
        method: 'PUT',
        body: trustBody(values),
        version: values.version,
      }),
    latest: async () => {
      const { trust } = await read<CycleView>(cyclePath(cycle));
      return datesOf(trust, trust.version);
    },
    onDone: async () => {
      await moved();
      onLeave();
    },
  });
  return (
    <>
      <PageTitle
        title={year ? `Change the dates of ${cycle}` : `Set the dates of ${cycle}`}
        answer="Every service and every school without dates of its own follows these."
      />
      <Stack as="narrow">
        {year ? null : (
          <Card>
            <p className={classes['note']}>{usual.note}</p>
          </Card>
        )}
        <Card>
          <RecordForm
            {...{ editing, start }}
            what="The calendar"
            inWords={datesInWords}
            submit={year ? 'Save the dates' : 'Publish the dates'}
            onCancel={onLeave}
          >
            <TermFields form={editing.form} />
            <InsetFields form={editing.form} />
            <ClosureFields form={editing.form} title="Closed: bank holidays and others" />
            <DateField
              control={editing.form.control}
              name="next_year_starts"
              label="Next year’s Term 1 starts"
              hint="If it is known; the summer holiday then says when school begins"
            />
          </RecordForm>
        </Card>
      </Stack>
    </>
  );
}
