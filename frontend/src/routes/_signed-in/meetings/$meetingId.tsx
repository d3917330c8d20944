/** /meetings/01J…?show=2 : one meeting, on a wall at its second item; the actions' form is their own. */
import { createFileRoute } from '@tanstack/react-router';

import { MeetingPage } from '@/features/meetings/meeting-page';
import { fetched } from '@/ui/fetched';

const AssignAction = fetched(
  'the form',
  async () => (await import('@/features/actions/assign-action')).AssignAction,
);

export const Route = createFileRoute('/_signed-in/meetings/$meetingId')({
  staticData: { crumb: 'Meeting' },
  validateSearch: ({ show }): { show?: number } => {
    const slide = Number(show);
    return show !== undefined && Number.isInteger(slide) && slide >= 0 ? { show: slide } : {};
  },
  component: Meeting,
});

function Meeting() {
  const { meetingId } = Route.useParams();
  const { show } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MeetingPage
      key={meetingId}
      meetingId={meetingId}
      slide={show ?? null}
      onSlide={(slide) => {
        const search = slide === null ? {} : { show: slide };
        void navigate({ search, replace: true, resetScroll: false });
      }}
      assign={(meeting, onClose) => (
        <AssignAction
          meetingId={meeting.id}
          people={[...meeting.members, ...meeting.invited]}
          schoolId={meeting.school_id}
          schoolIds={meeting.school_id ? [meeting.school_id] : undefined}
          confidential={meeting.kind === 'one-to-one'}
          onDone={onClose}
          onCancel={onClose}
        />
      )}
    />
  );
}
