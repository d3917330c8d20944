/** /actions/01J… : one action and its history. */
import { createFileRoute } from '@tanstack/react-router';

import { ActionPage } from '@/features/actions/action-page';
import { LinkButton } from '@/ui/link';

export const Route = createFileRoute('/_signed-in/actions/$actionId')({
  staticData: { crumb: 'Action' },
  component: Action,
});

function Action() {
  const { actionId } = Route.useParams();
  return (
    <ActionPage
      key={actionId}
      actionId={actionId}
      toMeeting={(meetingId) => (
        <LinkButton to="/meetings/$meetingId" params={{ meetingId }} variant="default">
          Open the meeting
        </LinkButton>
      )}
    />
  );
}
