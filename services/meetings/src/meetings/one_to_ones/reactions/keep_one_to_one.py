"""Keep when each 1:1 is, whether it was held, and who the two are."""

from chassis.work import Work
from contracts.meetings import ForumKind, MeetingFacts
from contracts.people import PersonId, Role
from meetings.known.repository import KnownPeople
from meetings.one_to_ones.model import OneToOne
from meetings.one_to_ones.repository.notes import Notes, OneToOnes


async def keep_one_to_one(work: Work, meeting: MeetingFacts) -> None:
    """Take in a 1:1 that was planned, moved, held or cancelled; until its day, pair it anew."""
    if meeting.kind is not ForumKind.ONE_TO_ONE or meeting.school_id is None:
        return
    meetings, known = OneToOnes(work), KnownPeople(work)
    held = await meetings.seek(meeting.meeting_id)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    written = await Notes(work).seek(meeting.meeting_id) is not None
    if held is None or held.still_open_to(work.today, written=written):
        heads = await known.who_is(Role.HEADTEACHER, meeting.school_id)
        people = tuple(sorted({*await known.who_is(Role.CEO), *heads}))
        held = held.with_pair(people) if held else _new(meeting, people)
    await meetings.save(held.told(meeting.on, meeting.state, work.heard.sequence))


def _new(meeting: MeetingFacts, people: tuple[PersonId, ...]) -> OneToOne:
    return OneToOne.between(
        people,
        id=meeting.meeting_id,
        school_id=meeting.school_id,
        on=meeting.on,
        state=meeting.state,
    )
