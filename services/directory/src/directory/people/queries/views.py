"""People as others may see them."""

from collections.abc import Mapping

from contracts.access import Actor
from contracts.api.directory_identities import IdentityView, RoleView
from contracts.api.directory_people import PersonNameView, PersonView
from contracts.people import PersonId, RoleHeld
from contracts.permissions import Permission
from contracts.role_titles import TITLES
from directory.known.model import KnownSchool
from directory.people.model.person import Person


def person_view(person: Person, reader: Actor) -> PersonView:
    """Show somebody; the address only to themselves and to who manages people there."""
    knows = person.id == reader.id or reader.may(Permission.MANAGE_PEOPLE, person.place)
    return PersonView(
        id=PersonId(person.id),
        version=person.version,
        name=person.name,
        email=person.email if knows else None,
        job_title=person.job_title,
        roles=person.roles,
        proposed_roles=person.proposed,
        approved=person.approved,
        active=person.active,
    )


def name_view(person: Person, schools: Mapping[str, KnownSchool]) -> PersonNameView:
    """Name somebody with the titles of the roles in force."""
    return PersonNameView(
        id=PersonId(person.id),
        name=person.name,
        titles=tuple(_title(held, schools) for held in person.roles),
        active=person.active,
    )


def identity_view(person: Person, schools: Mapping[str, KnownSchool]) -> IdentityView:
    """Show the gateway who may come in, and in which roles."""
    return IdentityView(
        id=PersonId(person.id),
        name=person.name,
        email=person.email,
        active=person.may_come_in,
        roles=tuple(
            RoleView(
                role=held.role,
                school_id=held.school_id,
                school_name=_school_name(held, schools),
            )
            for held in person.roles
        ),
    )


def _title(held: RoleHeld, schools: Mapping[str, KnownSchool]) -> str:
    name = _school_name(held, schools)
    return f"{TITLES[held.role]}, {name}" if name else TITLES[held.role]


def _school_name(held: RoleHeld, schools: Mapping[str, KnownSchool]) -> str | None:
    school = schools.get(held.school_id) if held.school_id else None
    return school.name if school else None
