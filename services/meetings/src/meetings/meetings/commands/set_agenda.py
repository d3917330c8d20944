"""Put a meeting's agenda into its order, with items of one's own and data pinned to them."""

from chassis.work import Work
from contracts.api.meetings_minutes import DataSnapshot
from contracts.api.meetings_minutes import SetAgenda as AgendaBody
from contracts.base import Frozen
from contracts.meetings import MeetingId, MeetingState
from meetings.meetings.commands.assembling import signed
from meetings.meetings.model.agenda import AgendaItem, pinned, reordered
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.repository import Meetings, MinutesOfItems


class SetAgenda(Frozen):
    """A meeting and its whole agenda."""

    meeting_id: MeetingId
    body: AgendaBody


class PinSnapshot(Frozen):
    """An item of a meeting's agenda, and the figures it is talked about from."""

    meeting_id: MeetingId
    item_id: str
    snapshot: DataSnapshot | None


async def set_agenda(work: Work, command: SetAgenda) -> Meeting:
    """Order, add, reword and leave out items; standing and minuted ones stay (R41)."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(command.meeting_id)
    meeting.must_be(MeetingState.SCHEDULED, MeetingState.HELD)
    minuted = await MinutesOfItems(work).of(meeting)
    agenda = reordered(meeting.agenda, command.body.items, minuted, work.new_id)
    return await _keep(work, meeting, agenda)


async def pin_snapshot(work: Work, command: PinSnapshot) -> Meeting:
    """Pin figures with their date and source to an item, for whoever writes the meeting (R41)."""
    meeting = await Meetings(work).to_alter(command.meeting_id)
    meeting.must_be(MeetingState.SCHEDULED, MeetingState.HELD)
    return await _keep(work, meeting, pinned(meeting.agenda, command.item_id, command.snapshot))


async def _keep(work: Work, meeting: Meeting, agenda: tuple[AgendaItem, ...]) -> Meeting:
    if agenda == meeting.agenda:
        return meeting
    return await Meetings(work).save(meeting.changed("agenda", signed(work), agenda=agenda))
