"""Say that a meeting took place and who came, and put that right later."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import MeetingId
from contracts.people import PersonId
from meetings.known.repository import KnownPeople
from meetings.meetings.commands.assembling import must_be_known, signed
from meetings.meetings.model import life
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.repository import Meetings, Proposals


class HoldMeeting(Frozen):
    """Everybody who was there."""

    meeting_id: MeetingId
    attended: tuple[PersonId, ...]


async def hold_meeting(work: Work, command: HoldMeeting) -> Meeting:
    """Mark a meeting as held; schools of which nobody came are then listed (R40)."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(command.meeting_id)
    attendance = await _attendance(work, command)
    tabled = tuple(one.tabled for one in await Proposals(work).before(meeting.forum_ids))
    told = life.held(meeting, attendance, tabled, work.today, signed(work))
    return await meetings.keep(meeting, told)


async def correct_attendance(work: Work, command: HoldMeeting) -> Meeting:
    """Put right who came; the fact is told again, whole."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(command.meeting_id)
    attendance = await _attendance(work, command)
    told = life.put_right(meeting, attendance, signed(work))
    return await meetings.keep(meeting, told)


async def _attendance(work: Work, command: HoldMeeting) -> life.Attendance:
    await must_be_known(work, command.attended)
    schools = await KnownPeople(work).schools_of(command.attended)
    return life.Attendance(people=command.attended, schools=schools)
