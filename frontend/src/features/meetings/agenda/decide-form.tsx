/** What the meeting made of something other facts had put before it; ELG's answers are announced. */
import { useForm } from 'react-hook-form';

import { change } from '@/api/client';
import type { ElgDecision, MeetingView, ProposalView } from '@/api/generated/meetings';
import { useFormDraft } from '@/session/use-form-draft';
import { RadioField } from '@/ui/form/choice-field';
import { Form } from '@/ui/form/form';
import { LongTextField } from '@/ui/form/long-text-field';
import { SafeguardingLine } from '@/ui/safeguarding-line';
import { SaveState } from '@/ui/save-state';

import { meetingPath, useMeetingTaken } from '../queries';
import { outcomes } from '../words';

type DecideFormProps = {
  readonly meeting: MeetingView;
  readonly proposal: ProposalView;
  readonly onClose: () => void;
};

type Values = { decision: ElgDecision | ''; note: string };

const choices = Object.entries(outcomes).map(([value, label]) => ({ value, label }));

/** Deferred comes back to the next meeting. */
export function DecideForm({ meeting, proposal, onClose }: DecideFormProps) {
  const taken = useMeetingTaken();
  const form = useForm<Values>({
    defaultValues: { decision: '', note: '' },
    resolver: (values) =>
      values.decision === ''
        ? { values: {}, errors: { decision: { type: 'required', message: 'Choose one' } } }
        : { values, errors: {} },
  });
  const { saving, forget } = useFormDraft(`meeting/${meeting.id}/decide/${proposal.id}`, form);
  return (
    <Form
      form={form}
      submit="Record decision"
      onCancel={onClose}
      aside={<SaveState saving={saving} />}
      onSubmit={async (body) => {
        const path = meetingPath(
          meeting.id,
          `/proposals/${encodeURIComponent(proposal.id)}/decision`,
        );
        const now = await change<MeetingView>(path, { method: 'POST', body });
        await forget();
        onClose();
        await taken(now);
      }}
    >
      <RadioField
        control={form.control}
        name="decision"
        label="What was decided?"
        hint="Deferred brings it back to the next meeting"
        choices={choices}
        required
      />
      <div>
        <LongTextField control={form.control} name="note" label="In words (optional)" rows={2} />
        <SafeguardingLine />
      </div>
    </Form>
  );
}
