/** Puts down what a meeting agreed: who does what by when, and for which school's objective. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';

import { change } from '@/api/client';
import type { ActionView } from '@/api/generated/meetings';
import { namesQuery } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';

import { agreement, assignBody, type Agreement } from './action-values';
import { useObjectives } from './objectives';
import { actionsQuery } from './queries';

export type AssignActionProps = {
  readonly meetingId: string;
  /** The schools this meeting may ask; undefined for every school of the trust. */
  readonly schoolIds?: readonly string[] | undefined;
  /** Offered first as owners: the people of the meeting. */
  readonly people?: readonly string[];
  /** Chosen already: a 1:1's or a board's own school. */
  readonly schoolId?: string | null;
  /** Agreed by two people alone: its words are read by them and the owner only. */
  readonly confidential?: boolean;
  readonly onDone: (action: ActionView) => void;
  readonly onCancel: () => void;
};

/** What was typed stays on this device until the meeting has it. */
export function AssignAction(props: AssignActionProps) {
  const { meetingId, schoolIds, people = [], schoolId = null, confidential, onDone } = props;
  const queries = useQueryClient();
  const start: Agreement = {
    version: 0,
    wording: '',
    owner_id: '',
    due: '',
    school_id: schoolId ?? '',
    objective_id: '',
  };
  const editing = useRecordForm<Agreement, ActionView>({
    draftKey: `meeting/${meetingId}/action`,
    start,
    resolver: zodResolver(agreement),
    send: (values) =>
      change<ActionView>('/api/meetings/actions', {
        method: 'POST',
        body: assignBody(meetingId, values),
      }),
    onDone: async (saved) => {
      editing.form.reset(start);
      await queries.invalidateQueries({ queryKey: actionsQuery({}).queryKey.slice(0, 2) });
      onDone(saved);
    },
  });
  const { control } = editing.form;
  const chosen = useWatch({ control, name: 'school_id' });
  const owners = useOwners(people);
  const { data: schools = [] } = useQuery(schoolsQuery);
  const objectives = useObjectives(chosen);
  const asked = schools.filter(
    ({ id, open }) => open && (schoolIds === undefined || schoolIds.includes(id)),
  );
  return (
    <RecordForm
      {...{ editing, start }}
      what="This action"
      inWords={({ wording }) => ({ Action: wording })}
      submit="Assign action"
      onCancel={props.onCancel}
    >
      <TextField
        control={control}
        name="wording"
        label="What is to be done?"
        hint={
          confidential
            ? 'The CEO, the Headteacher and its owner read this'
            : 'Everybody in the forum and the school’s leaders read this; name no pupil and no colleague'
        }
        required
      />
      <FieldPair>
        <SelectField control={control} name="owner_id" label="Who?" choices={owners} required />
        <DateField control={control} name="due" label="Due date" required />
      </FieldPair>
      <FieldPair>
        <SelectField
          control={control}
          name="school_id"
          label="School (optional)"
          choices={asked.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {chosen && objectives.length > 0 ? (
          <SelectField
            control={control}
            name="objective_id"
            label="Objective of its plan (optional)"
            choices={objectives}
          />
        ) : null}
      </FieldPair>
    </RecordForm>
  );
}

/** Everybody still here, the people of the meeting first. */
export function useOwners(first: readonly string[]) {
  const { data } = useQuery(namesQuery);
  const here = [...(data?.values() ?? [])].filter(({ active }) => active);
  const rank = (id: string) => (first.includes(id) ? 0 : 1);
  return here
    .toSorted((one, other) => rank(one.id) - rank(other.id) || one.name.localeCompare(other.name))
    .map(({ id, name, titles }) => ({
      value: id,
      label: [name, titles[0]].filter(Boolean).join(', '),
    }));
}
