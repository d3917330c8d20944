/** Begins a school's report for a term. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';

import { change } from '@/api/client';
import type { HeadsReportView } from '@/api/generated/performance';
import { schoolsQuery } from '@/api/schools';
import { todayQuery } from '@/api/today';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form/form';
import { SelectField } from '@/ui/form/select-field';
import { RowsSkeleton } from '@/ui/page-states';

import { useReportTaken } from '../queries';

const TERMS = [1, 2, 3, 4, 5, 6].map((term) => ({
  value: String(term),
  label: `Term ${String(term)}`,
}));

type StartFormProps = {
  /** The schools whose report this person may begin. */
  readonly schools: readonly string[];
  readonly onClose: () => void;
};

/** The term that runs is offered first; one that has not begun is refused in words. */
export function StartForm({ schools, onClose }: StartFormProps) {
  const { data: today } = useQuery(todayQuery);
  return (
    <Dialog title="Start a Headteacher’s Report" opened onClose={onClose}>
      {today ? (
        <Fields
          cycle={today.cycle}
          term={String(today.term ?? 1)}
          schools={schools}
          onClose={onClose}
        />
      ) : (
        <RowsSkeleton what="the form" rows={2} />
      )}
    </Dialog>
  );
}

type FieldsProps = StartFormProps & { readonly cycle: string; readonly term: string };

function Fields({ cycle, term, schools, onClose }: FieldsProps) {
  const { data: known } = useQuery(schoolsQuery);
  const navigate = useNavigate();
  const taken = useReportTaken();
  const form = useForm({ defaultValues: { school: schools[0] ?? '', term } });
  return (
    <Form
      form={form}
      submit="Start report"
      onCancel={onClose}
      onSubmit={async (values) => {
        const report = await change<HeadsReportView>('/api/performance/heads-reports', {
          method: 'POST',
          body: { school_id: values.school, cycle, term: Number(values.term) },
        });
        await taken(report);
        await navigate({ to: '/heads-reports/$reportId', params: { reportId: report.id } });
      }}
    >
      <p>
        Published figures, the plan’s progress and open actions are filled in already, and follow
        what happens until the report is handed in. You write the commentary.
      </p>
      {schools.length > 1 ? (
        <SelectField
          control={form.control}
          name="school"
          label="School"
          required
          choices={schools.map((id) => ({
            value: id,
            label: known?.find((school) => school.id === id)?.name ?? id,
          }))}
        />
      ) : null}
      <SelectField
        control={form.control}
        name="term"
        label={`Term of ${cycle}`}
        required
        choices={TERMS}
      />
    </Form>
  );
}
