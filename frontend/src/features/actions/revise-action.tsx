/** Hands an action on, or moves its day. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';

import { change, read } from '@/api/client';
import type { ActionView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { day } from '@/ui/dates';
import { DateField } from '@/ui/form/date-field';
import { FieldPair } from '@/ui/form/field-pair';
import { SelectField } from '@/ui/form/select-field';

import { reviseBody, revision, revisionOf, type Revision } from './action-values';
import { useOwners } from './assign-action';
import { actionPath, actionQuery } from './queries';

type ReviseActionProps = { readonly action: ActionView; readonly onClose: () => void };

/** The history says who had it before. */
export function ReviseAction({ action, onClose }: ReviseActionProps) {
  const queries = useQueryClient();
  const nameOf = useNameOf();
  const start = revisionOf(action);
  const editing = useRecordForm<Revision, ActionView>({
    draftKey: `action/${action.id}/revise`,
    start,
    resolver: zodResolver(revision),
    send: (values) =>
      change<ActionView>(actionPath(action.id), {
        method: 'PUT',
        body: reviseBody(values),
        version: values.version,
      }),
    latest: async () => revisionOf(await read<ActionView>(actionPath(action.id))),
    onDone: async (saved) => {
      queries.setQueryData(actionQuery(action.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: ['meetings', 'actions'] });
      onClose();
    },
  });
  const { control } = editing.form;
  return (
    <RecordForm
      {...{ editing, start }}
      what="This action"
      inWords={({ owner_id: owner, due }) => ({ Owner: nameOf(owner), Due: day(due) })}
      submit="Save"
      onCancel={onClose}
    >
      <FieldPair>
        <SelectField
          control={control}
          name="owner_id"
          label="Who?"
          choices={useOwners([action.owner_id])}
          required
        />
        <DateField control={control} name="due" label="Due date" required />
      </FieldPair>
    </RecordForm>
  );
}
