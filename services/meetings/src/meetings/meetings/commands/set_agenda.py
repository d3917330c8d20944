"""Put a meeting's agenda into its order, with items of one's own."""

from chassis.work import Work
from contracts.api.meetings_minutes import SetAgenda as AgendaBody
from contracts.base import Frozen
from contracts.meetings import MeetingId, MeetingState
from meetings.meetings.commands.assembling import signed
from meetings.meetings.model.agenda import reordered
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.repository import Meetings, MinutesOfItems


class SetAgenda(Frozen):
    """A meeting and its whole agenda."""

    meeting_id: MeetingId
    body: AgendaBody


async def set_agenda(work: Work, command: SetAgenda) -> Meeting:
    """Order, add, reword and leave out items; standing and minuted ones stay (R41)."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(command.meeting_id)
    meeting.must_be(MeetingState.SCHEDULED, MeetingState.HELD)
    minuted = await MinutesOfItems(work).of(meeting)
    agenda = reordered(meeting.agenda, command.body.items, minuted, work.new_id)
    if agenda == meeting.agenda:
        return meeting
    return await meetings.save(meeting.changed("agenda", signed(work), agenda=agenda))
