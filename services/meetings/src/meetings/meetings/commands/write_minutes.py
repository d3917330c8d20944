"""Write down what was said to one item, and let the members read it all."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.errors import NotFound
from contracts.meetings import MeetingId, MeetingState
from meetings.meetings.commands.assembling import signed
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.model.minutes import ItemMinutes
from meetings.meetings.repository import Meetings, MinutesOfItems


class WriteMinutes(Frozen):
    """One item's whole text."""

    meeting_id: MeetingId
    item_id: str
    text: str


async def write_minutes(work: Work, command: WriteMinutes) -> ItemMinutes:
    """Keep what was said to an item; If-Match is the version of this item's minutes alone."""
    meeting = await Meetings(work).to_write(command.meeting_id)
    meeting.must_be_minuted()
    if command.item_id not in {item.id for item in meeting.agenda}:
        raise NotFound(f"no item {command.item_id} on this agenda")
    minutes = MinutesOfItems(work)
    held = await minutes.to_write(meeting, command.item_id, signed(work))
    if held.version and held.text == command.text:
        return held
    return await minutes.save(held.but(text=command.text, signed=signed(work)))


async def publish_minutes(work: Work, meeting_id: MeetingId) -> Meeting:
    """Let everybody who reads the meeting read its minutes; later corrections show at once."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(meeting_id)
    meeting.must_be_minuted()
    meeting.must_be(MeetingState.HELD)
    if meeting.published_at:
        return meeting
    return await meetings.save(meeting.changed("published", signed(work), published_at=work.now))
