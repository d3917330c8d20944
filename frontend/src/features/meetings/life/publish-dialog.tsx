/** Lets everybody who reads the meeting read its minutes. */
import { useMutation } from '@tanstack/react-query';

import { explain } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { countedWithin } from '@/ui/counting';
import { FormTrouble } from '@/ui/form/form-trouble';

import { changePart, useMeetingTaken } from '../queries';
import type { LifeFormProps } from './cancel-form';

/** Says how many that are, and which items have no minutes. */
export function PublishDialog({ meeting, onClose }: LifeFormProps) {
  const taken = useMeetingTaken();
  const publishing = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      changePart({
        meetingId: meeting.id,
        method: 'POST',
        rest: '/publish',
        seen: meeting,
        part: ({ state, published_at: published }) => [state, published],
      }),
    onSuccess: async (now) => {
      onClose();
      await taken(now);
    },
  });
  const readers = new Set([...meeting.members, ...meeting.invited]).size;
  const empty = meeting.agenda.filter(({ minutes }) => minutes === '').length;
  return (
    <ConfirmDialog
      question="Publish the minutes?"
      verb="Publish minutes"
      opened
      busy={publishing.isPending}
      onConfirm={() => {
        publishing.mutate();
      }}
      onCancel={onClose}
    >
      <p>
        {meeting.title}: {countedWithin(readers, 'person', 'people')} asked to it can then read what
        was said, decided and tagged as good practice, and take it away as Word or PDF. What you put
        right later shows at once.
      </p>
      {empty > 0 ? <p>{countedWithin(empty, 'item')} without minutes.</p> : null}
      <FormTrouble
        message={publishing.error ? explain(publishing.error, 'the meeting').detail : undefined}
      />
    </ConfirmDialog>
  );
}
