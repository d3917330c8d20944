"""Say no to what a Head proposed."""

from chassis.work import Work
from contracts.people import PersonId
from contracts.permissions import Permission
from directory.people.model.person import Person
from directory.people.repository import People


async def decline_person(work: Work, person_id: PersonId) -> Person:
    """Drop the proposed roles; what was in force stays in force."""
    people = People(work)
    before = await people.to_change(person_id, needing=Permission.APPROVE_PEOPLE)
    return await people.keep(before, before.decline())
