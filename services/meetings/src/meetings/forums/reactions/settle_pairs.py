"""Let the members of pairs follow whoever is CEO, Headteacher or linked lead now."""

from chassis.work import Work
from contracts.meetings import ForumRecorded
from contracts.people import PersonId, PersonRecorded, Role
from contracts.schools import SchoolId
from meetings.forums.model import PAIRS, Forum
from meetings.forums.repository import Forums
from meetings.known.model import KnownPerson
from meetings.known.repository import KnownPeople

Members = tuple[PersonId, ...]


async def settle_person(work: Work, fact: PersonRecorded) -> None:
    """Put somebody into the pairs they belong to and out of the rest; a leaver leads nothing."""
    forums = Forums(work)
    person = await KnownPeople(work).seek(fact.person_id)
    if person is None:
        return
    touched = await forums.paired_with(fact.person_id)
    if person.is_a(Role.CEO):
        touched += await forums.every_pair()
    for school_id in person.schools:
        if person.is_a(Role.HEADTEACHER, school_id):
            touched += await forums.pairs_of(school_id)
    if not person.active:
        touched += await forums.led_by(fact.person_id)
    for forum in {forum.id: forum for forum in touched}.values():
        now = forum if person.active else forum.left_by(fact.person_id)
        await forums.keep(forum, await _settled(work, now, person))


async def settle_forum(work: Work, fact: ForumRecorded) -> None:
    """Look once more at a pair just told of: somebody may have been recorded beside it."""
    forum = await Forums(work).seek(fact.forum.forum_id)
    if forum is not None:
        await Forums(work).keep(forum, await _settled(work, forum))


async def settle_pairs(work: Work) -> None:
    """Look at every pair, once a day."""
    for forum in await Forums(work).every_pair():
        await Forums(work).keep(forum, await _settled(work, forum))


async def _settled(work: Work, forum: Forum, just_told: KnownPerson | None = None) -> Forum:
    if forum.kind not in PAIRS or forum.school_id is None:
        return forum
    chiefs, heads = await pair_at(work, forum.school_id, just_told)
    return forum.paired(chiefs, heads)


async def pair_at(
    work: Work, school_id: SchoolId, just_told: KnownPerson | None = None
) -> tuple[Members, Members]:
    """Find who is CEO, and who Headteacher of a school, with what this work has just learnt."""
    people = KnownPeople(work)
    chiefs = await people.who_is(Role.CEO)
    heads = await people.who_is(Role.HEADTEACHER, school_id)
    if just_told is None:
        return chiefs, heads
    return (
        _with(chiefs, just_told, belongs=just_told.is_a(Role.CEO)),
        _with(heads, just_told, belongs=just_told.is_a(Role.HEADTEACHER, school_id)),
    )


def _with(people: Members, person: KnownPerson, *, belongs: bool) -> Members:
    others = tuple(one for one in people if one != person.id)
    return tuple(sorted((*others, PersonId(person.id)))) if belongs else others
