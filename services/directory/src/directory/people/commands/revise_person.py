"""Correct what is known of somebody, and change or propose their roles."""

from chassis.work import Work
from contracts.api.directory_people import PersonBody
from contracts.base import Frozen
from contracts.errors import Conflict
from contracts.people import PersonId
from contracts.permissions import Permission
from directory.known.repository import KnownSchools
from directory.people.model.person import Person
from directory.people.repository import People


class OwnRoles(Conflict):
    """Nobody changes the roles they hold themselves; another person does."""

    code = "own-roles"


class AddressNeedsApprover(Conflict):
    """Whoever holds the address can sign in, so only who approves people may change it."""

    code = "address-needs-approver"


class RevisePerson(Frozen):
    """Somebody shall be known like this."""

    person_id: PersonId
    body: PersonBody


async def revise_person(work: Work, command: RevisePerson) -> Person:
    """Take over the whole body, the roles at once or as a proposal."""
    people = People(work)
    body = command.body
    before = await people.to_change(command.person_id, needing=Permission.MANAGE_PEOPLE)
    approved = work.actor.may(Permission.APPROVE_PEOPLE, None)
    after = before.called(body).holding(body.roles, approved=approved)
    work.actor.must(Permission.MANAGE_PEOPLE, after.place)
    if after.id == work.actor.id and (after.roles, after.proposed) != (before.roles, None):
        raise OwnRoles("nobody changes their own roles: ask another person")
    if after.email != before.email and not approved:
        raise AddressNeedsApprover("ask the CEO or operations to change an e-mail address")
    new_places = {held.school_id for held in body.roles} - {h.school_id for h in before.roles}
    await KnownSchools(work).must_hold({one for one in new_places if one}, field="roles")
    await people.must_be_alone_with_its_email(after)
    await people.must_leave_a_ceo(before, after)
    return await people.keep(before, after)
