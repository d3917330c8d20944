"""Take a leaver back."""

from chassis.work import Work
from contracts.people import PersonId
from contracts.permissions import Permission
from directory.people.model.person import Person
from directory.people.repository import People


async def take_person_back(work: Work, person_id: PersonId) -> Person:
    """Give a leaver their roles again, or propose it."""
    people = People(work)
    before = await people.to_change(person_id, needing=Permission.MANAGE_PEOPLE)
    approved = work.actor.may(Permission.APPROVE_PEOPLE, None)
    return await people.keep(before, before.come_back(approved=approved))
