/** Adopting, adapting or declining what a meeting asked of the school. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';

import { lately, reasons } from '@/api/action-words';
import { change } from '@/api/client';
import type { InboxActionView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { todayQuery } from '@/api/today';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { Dialog } from '@/ui/dialog';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';

import { plansQuery } from '../queries';
import {
  answerBody,
  answerSchema,
  answerStart,
  type Answering,
  type AnswerValues,
} from './answer-values';
import classes from './inbox.module.css';
import { INBOX, inboxPath, readInboxAction } from './queries';

const WORDS = {
  adopt: { title: 'Adopt this action', submit: 'Adopt action' },
  adapt: { title: 'Adapt this action', submit: 'Adapt action' },
  decline: { title: 'Decline this action', submit: 'Decline action' },
} as const;

type AnswerDialogProps = {
  readonly action: InboxActionView;
  readonly answering: Answering;
  readonly onClose: () => void;
};

/** What is written is shown to the meeting that asked; a 1:1's action takes no words here. */
export function AnswerDialog({ action, answering, onClose }: AnswerDialogProps) {
  const queries = useQueryClient();
  const nameOf = useNameOf();
  const start = answerStart(action, answering);
  const editing = useRecordForm<AnswerValues, InboxActionView>({
    draftKey: `inbox/${action.id}/${answering}`,
    start,
    resolver: zodResolver(answerSchema(answering)),
    send: (values) =>
      change<InboxActionView>(inboxPath(action.id, `/${answering}`), {
        method: 'POST',
        body: answerBody(answering, values),
        version: values.version,
      }),
    latest: async () => {
      const now = await readInboxAction(action.id);
      return { ...answerStart(now, answering), lately: lately(now.history, nameOf) };
    },
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: INBOX });
      onClose();
    },
  });
  const { control } = editing.form;
  const objectives = useSchoolsObjectives(action.school_id);
  const { title, submit } = WORDS[answering];
  const worded = action.wording !== null;
  return (
    <Dialog {...{ title, onClose }} opened atTop>
      <p className={classes['asked']}>{action.wording ?? 'Agreed in your 1:1 with the CEO'}</p>
      <RecordForm
        {...{ editing, start, submit }}
        what="This action"
        inWords={(values) => ({ 'Latest line': values.lately })}
        onCancel={onClose}
      >
        {answering === 'decline' ? (
          <SelectField
            control={control}
            name="reason"
            label="Why?"
            choices={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
            required
          />
        ) : null}
        {answering === 'adapt' || (answering === 'decline' && worded) ? (
          <TextField
            control={control}
            name="words"
            label={answering === 'adapt' ? 'In your own words' : 'A word more (optional)'}
            hint="The meeting reads this; name no pupil and no colleague"
            required={answering === 'adapt'}
          />
        ) : null}
        {answering === 'decline' || objectives.length === 0 ? null : (
          <SelectField
            control={control}
            name="objective_id"
            label="Under which objective? (optional)"
            choices={objectives}
          />
        )}
      </RecordForm>
    </Dialog>
  );
}

/** Those of this cycle's plan, drafts too: the school's own leaders choose. */
function useSchoolsObjectives(schoolId: string) {
  const { data: today } = useQuery(todayQuery);
  const cycle = today?.cycle ?? '';
  const { data = [] } = useQuery({
    ...plansQuery({ school_id: schoolId, cycle }),
    enabled: cycle !== '',
  });
  return data.flatMap(({ objectives }) =>
    objectives.map(({ id, title }) => ({ value: id, label: title })),
  );
}
