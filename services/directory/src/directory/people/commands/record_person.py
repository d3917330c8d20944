"""Let somebody into the trust, or propose them."""

from chassis.work import Work
from contracts.api.directory_people import PersonBody
from contracts.permissions import Permission
from directory.known.repository import KnownSchools
from directory.people.model.person import Person
from directory.people.repository import People


async def record_person(work: Work, body: PersonBody) -> Person:
    """Record somebody; by a Head, whose roles then wait for approval, only at their own school."""
    approved = work.actor.may(Permission.APPROVE_PEOPLE, None)
    person = Person.joining(work.new_id(), body, approved=approved)
    work.actor.must(Permission.MANAGE_PEOPLE, person.place)
    people = People(work)
    await KnownSchools(work).must_hold(
        {held.school_id for held in body.roles if held.school_id}, field="roles"
    )
    await people.must_be_alone_with_its_email(person)
    return await people.keep(None, person)
