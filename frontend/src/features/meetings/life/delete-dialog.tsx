/** Deletes a meeting that was made by mistake: cancelled, empty, without actions. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { change } from '@/api/client';
import { explain } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';

import { meetingPath } from '../queries';
import type { LifeFormProps } from './cancel-form';

/** Leads back to where the person came from: there is nothing left to show here. */
export function DeleteDialog({ meeting, onClose }: LifeFormProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const deleting = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      change(meetingPath(meeting.id), { method: 'DELETE', version: meeting.version }),
    onSuccess: async () => {
      await navigate({ to: '/meetings', replace: true });
      await queries.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  return (
    <ConfirmDialog
      question={`Delete ${meeting.title}?`}
      verb="Delete"
      opened
      busy={deleting.isPending}
      onConfirm={() => {
        deleting.mutate();
      }}
      onCancel={onClose}
    >
      <p>It was cancelled and nothing was written in it. It cannot be brought back.</p>
      <FormTrouble
        message={deleting.error ? explain(deleting.error, 'the meeting').detail : undefined}
      />
    </ConfirmDialog>
  );
}
