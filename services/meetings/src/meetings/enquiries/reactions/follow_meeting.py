"""Keep each open enquiry on the next 1:1: planned, moved, held, cancelled or let go by."""

from chassis.work import Work
from contracts.meetings import ForumKind, MeetingFacts, MeetingState
from contracts.schools import SchoolId
from meetings.enquiries.model import NextMeeting
from meetings.enquiries.repository import Enquiries
from meetings.known.model import KnownOneToOne
from meetings.known.repository import KnownOneToOnes


async def follow_meeting(work: Work, meeting: MeetingFacts) -> None:
    """Put what is still asked onto the 1:1 that is next, now that one of them has changed."""
    if meeting.kind is not ForumKind.ONE_TO_ONE or meeting.school_id is None:
        return
    this = await KnownOneToOnes(work).seek(meeting.meeting_id)  # as this very fact leaves it
    if this is not None and this.sequence == work.heard.sequence:
        await _onto_the_next(work, meeting.school_id, this)


async def follow_the_day(work: Work) -> None:
    """Once a day, take on to the next 1:1 what was on one that nobody held or cancelled."""
    waiting = await Enquiries(work).still_open()
    late = {one.school_id for one in waiting if one.meeting and one.meeting.on < work.today}
    for school_id in sorted(late):
        await _onto_the_next(work, school_id)


async def _onto_the_next(
    work: Work, school_id: SchoolId, told: KnownOneToOne | None = None
) -> None:
    coming = await KnownOneToOnes(work).coming(school_id, work.today)
    planned = {one.id: one for one in coming}
    if told:
        planned.pop(told.id, None)
        if told.state is MeetingState.SCHEDULED and told.on >= work.today:
            planned[told.id] = told
    first = min(planned.values(), key=lambda one: (one.on, one.id), default=None)
    next_one = NextMeeting(id=first.meeting_id, on=first.on) if first else None
    enquiries = Enquiries(work)
    for enquiry in await enquiries.open_into(school_id):
        if enquiry.meeting != next_one:
            await enquiries.save(enquiry.on_agenda_of(next_one))
