"""Put one meeting into the calendar."""

from chassis.work import Work
from contracts.api.meetings_scheduling import ScheduleMeeting
from meetings.meetings.commands.assembling import draft, must_be_confirmed, planned, signed
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.model.times import slot
from meetings.meetings.repository import Meetings


async def schedule_meeting(work: Work, command: ScheduleMeeting) -> Meeting:
    """Call forums together, despite what stands against the date once that was seen (R39)."""
    meeting = await draft(work, command)
    wanted = slot(command.on, command.starts_at, command.ends_at)
    must_be_confirmed([await planned(work, meeting, wanted)], command.despite)
    meeting = meeting.changed("time", signed(work), **dict(wanted))
    return await Meetings(work).save(meeting, meeting.told())
