"""Put in force what a Head proposed."""

from chassis.work import Work
from contracts.people import PersonId
from contracts.permissions import Permission
from directory.people.commands.revise_person import OwnRoles
from directory.people.model.person import Person
from directory.people.repository import People


async def approve_person(work: Work, person_id: PersonId) -> Person:
    """Approve the proposed roles, of anybody but oneself."""
    people = People(work)
    before = await people.to_change(person_id, needing=Permission.APPROVE_PEOPLE)
    if before.id == work.actor.id:
        raise OwnRoles("nobody approves their own roles: ask another person")
    after = before.approve()
    await people.must_leave_a_ceo(before, after)
    return await people.keep(before, after)
