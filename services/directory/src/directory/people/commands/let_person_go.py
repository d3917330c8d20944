"""Let somebody leave: they lose access the same moment."""

from chassis.work import Work
from contracts.people import PersonId
from contracts.permissions import Permission
from directory.people.model.person import Person
from directory.people.repository import People


async def let_person_go(work: Work, person_id: PersonId) -> Person:
    """Record a leaver; the last CEO cannot be one."""
    people = People(work)
    before = await people.to_change(person_id, needing=Permission.MANAGE_PEOPLE)
    after = before.leave()
    await people.must_leave_a_ceo(before, after)
    return await people.keep(before, after)
