"""Tag good practice that somebody brought up."""

from chassis.work import Work
from contracts.api.meetings_minutes import NotePractice as PracticeBody
from contracts.base import Frozen
from contracts.errors import Invalid
from contracts.meetings import MeetingId, PracticeId
from meetings.known.repository import KnownSchools
from meetings.meetings.commands.assembling import signed
from meetings.meetings.model import agreeing
from meetings.meetings.model.meeting import Meeting, Practice
from meetings.meetings.repository import Meetings


class NotePractice(Frozen):
    """Good practice brought up in a meeting."""

    meeting_id: MeetingId
    body: PracticeBody


async def note_practice(work: Work, command: NotePractice) -> Meeting:
    """Keep the words here, and tell the trust's library whose, in what and on what it is (R49)."""
    meetings, body = Meetings(work), command.body
    meeting = await meetings.to_write(command.meeting_id)
    if await KnownSchools(work).seek(body.school_id) is None:
        raise Invalid.at("school_id", f"no school {body.school_id}")
    practice = Practice(
        id=PracticeId(work.new_id()),
        school_id=body.school_id,
        subject=body.subject,
        theme=body.theme,
        text=body.text,
        signed=signed(work),
    )
    return await meetings.keep(meeting, agreeing.noted(meeting, practice))
