"""Let a coming 1:1 follow who is CEO and who is Head; one that was held keeps its two."""

from chassis.work import Work
from contracts.people import PersonId, PersonRecorded, Role
from contracts.schools import SchoolId
from meetings.known.repository import KnownPeople
from meetings.one_to_ones.model import OneToOne
from meetings.one_to_ones.repository.notes import Notes, OneToOnes


async def keep_pair(work: Work, fact: PersonRecorded) -> None:
    """Pair anew what is still to come, after somebody took or left one of the two offices."""
    known = await KnownPeople(work).seek(fact.person_id)
    if known is None:
        return
    meetings, notes = OneToOnes(work), Notes(work)
    for meeting in await _open_ones(work, meetings):
        people = await _pair(work, meeting.school_id, fact.person_id)
        written = await notes.seek(meeting.id) is not None
        if people != meeting.people and meeting.still_open_to(work.today, written=written):
            await meetings.save(meeting.with_pair(people))


async def _open_ones(work: Work, meetings: OneToOnes) -> list[OneToOne]:
    coming = await meetings.all(
        {"on": {"$gte": work.today.isoformat()}}, sort=(("on", 1), ("id", 1))
    )
    unpaired = await meetings.all({"paired": False})
    return list({one.id: one for one in (*coming, *unpaired)}.values())


async def _pair(work: Work, school_id: SchoolId, told_of: PersonId) -> tuple[PersonId, ...]:
    """Name the two, with what this very fact has just changed about one of them."""
    people = KnownPeople(work)
    heads = await people.who_is(Role.HEADTEACHER, school_id)
    named = {*await people.who_is(Role.CEO), *heads} - {told_of}
    known = await people.seek(told_of)
    if known and (known.is_a(Role.CEO) or known.is_a(Role.HEADTEACHER, school_id)):
        named.add(told_of)
    return tuple(sorted(named))
