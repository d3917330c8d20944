"""Keep each open enquiry on the next 1:1, when one is planned, moved, held or cancelled."""

from chassis.work import Work
from contracts.meetings import (
    ForumKind,
    MeetingCancelled,
    MeetingFacts,
    MeetingHeld,
    MeetingScheduled,
    MeetingState,
)
from meetings.enquiries.model import NextMeeting
from meetings.enquiries.repository import Enquiries
from meetings.known.repository import KnownOneToOnes


async def follow_planned_meeting(work: Work, fact: MeetingScheduled) -> None:
    """Go onto the agenda of a 1:1 just planned or moved, if it is the next."""
    await _follow(work, fact.meeting)


async def follow_held_meeting(work: Work, fact: MeetingHeld) -> None:
    """Go on to the next 1:1 with what is still open."""
    await _follow(work, fact.meeting)


async def follow_cancelled_meeting(work: Work, fact: MeetingCancelled) -> None:
    """Go on to the next 1:1 instead."""
    await _follow(work, fact.meeting)


async def _follow(work: Work, meeting: MeetingFacts) -> None:
    if meeting.kind is not ForumKind.ONE_TO_ONE or meeting.school_id is None:
        return
    known = KnownOneToOnes(work)
    this = await known.seek(meeting.meeting_id)  # as this very fact leaves it
    if this is None or this.sequence != work.heard.sequence:
        return
    others = await known.coming(meeting.school_id, work.today)
    planned = {other.id: other for other in others if other.id != this.id}
    if this.state is MeetingState.SCHEDULED and this.on >= work.today:
        planned[this.id] = this
    first = min(planned.values(), key=lambda one: (one.on, one.id), default=None)
    enquiries = Enquiries(work)
    next_one = NextMeeting(id=first.meeting_id, on=first.on) if first else None
    for enquiry in await enquiries.open_into(meeting.school_id):
        if enquiry.meeting != next_one:
            await enquiries.save(enquiry.on_agenda_of(next_one))
