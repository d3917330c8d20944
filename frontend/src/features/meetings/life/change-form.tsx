/** Changes what a planned meeting is, its forums and its time apart. */
import { zodResolver } from '@hookform/resolvers/zod';

import { read } from '@/api/client';
import type { MeetingView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { listed } from '@/ui/counting';

import { DetailFields } from '../detail-fields';
import { details, detailsBody, detailsOf, type DetailValues } from '../details';
import { changePart, meetingPath, useMeetingTaken } from '../queries';
import type { LifeFormProps } from './cancel-form';

const detailsPart = (meeting: MeetingView) => ({ ...detailsOf(meeting), version: 0 });

/** Somebody else's change of the same fields is shown before it is gone over. */
export function ChangeForm({ meeting, onClose }: LifeFormProps) {
  const taken = useMeetingTaken();
  const nameOf = useNameOf();
  const start = detailsOf(meeting);
  const editing = useRecordForm<DetailValues, MeetingView>({
    draftKey: `meeting/${meeting.id}/details`,
    start,
    resolver: zodResolver(details),
    send: (values) =>
      changePart({
        meetingId: meeting.id,
        method: 'PUT',
        rest: '',
        body: detailsBody(values),
        seen: { ...meeting, version: values.version },
        part: detailsPart,
      }),
    latest: async () => detailsOf(await read<MeetingView>(meetingPath(meeting.id))),
    onDone: async (now) => {
      onClose();
      await taken(now);
    },
  });
  return (
    <RecordForm
      {...{ editing, start }}
      what="This meeting"
      inWords={(values) => ({
        Title: values.title,
        Where: values.venue,
        Link: values.link,
        'Agenda lead': values.agenda_lead_id ? nameOf(values.agenda_lead_id) : '',
        Facilitator: values.facilitator_id ? nameOf(values.facilitator_id) : '',
        Invited: listed(values.invited.map(nameOf)),
      })}
      submit="Save meeting"
      onCancel={onClose}
    >
      <DetailFields control={editing.form.control} />
    </RecordForm>
  );
}
