"""Cancel a meeting, or delete one that was only a mistake."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import ActionState, MeetingId, MeetingState
from meetings.known.repository import KnownActions
from meetings.meetings.commands.assembling import signed
from meetings.meetings.model import life
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.model.refusals import ActionsOpen, NotAMistake
from meetings.meetings.repository import Meetings, MinutesOfItems


class CancelMeeting(Frozen):
    """Why a meeting will not take place."""

    meeting_id: MeetingId
    reason: str


async def cancel_meeting(work: Work, command: CancelMeeting) -> Meeting:
    """Cancel a planned meeting; the reason stays here and counts for nobody else."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(command.meeting_id)
    return await meetings.keep(meeting, life.cancelled(meeting, command.reason, signed(work)))


async def delete_meeting(work: Work, meeting_id: MeetingId) -> None:
    """Delete a meeting made by mistake: cancelled, so that everybody knows, and empty."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(meeting_id)
    agreed = await KnownActions(work).agreed_in(meeting.id)
    if running := sum(action.state is ActionState.OPEN for action in agreed):
        raise ActionsOpen("actions agreed in this meeting are still open", open_actions=running)
    written = await MinutesOfItems(work).of(meeting)
    empty = not (written or meeting.decisions or meeting.practices or agreed)
    if meeting.state is not MeetingState.CANCELLED or not empty:
        raise NotAMistake("only a cancelled meeting in which nothing was written can be deleted")
    await meetings.remove(meeting)
