"""Keep who wears which hat where, and who has left."""

from chassis.work import Work
from contracts.people import PersonRecorded
from meetings.known.model import KnownPerson
from meetings.known.repository import KnownPeople


async def keep_person(work: Work, fact: PersonRecorded) -> None:
    """Take somebody's roles in, unless something newer is known."""
    people = KnownPeople(work)
    held = await people.seek(fact.person_id)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    await people.save(
        KnownPerson(
            id=fact.person_id,
            version=held.version if held else 0,
            roles=fact.roles,
            active=fact.active,
            sequence=work.heard.sequence,
        )
    )
