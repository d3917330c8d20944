"""Start the forums and boards every trust of this kind has (R34), those that are missing."""

from collections.abc import Iterator

from chassis.work import Work
from contracts.api.directory_networks import NetworkBody
from contracts.directory import NetworkKind
from contracts.people import PersonId, Role
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.known.model import KnownPerson, KnownSchool
from directory.known.repository import KnownPeople, KnownSchools
from directory.networks.model import Network
from directory.networks.repository import Networks

_TEAM = (Role.CEO, Role.SCHOOL_IMPROVEMENT_LEAD, Role.CPD_MANAGER, Role.DATA_SPECIALIST)
_KEY_COLLEAGUES = (
    "English leads",
    "Mathematics leads",
    "PSHE leads",
    "Pastoral leads",
    "SENCOs",
    "Disadvantaged leads",
    "Attendance leads",
    "Data leads",
    "CPD leads",
    "Teaching & Learning leads",
)


async def found_usual_networks(work: Work, _asked: None) -> tuple[Network, ...]:
    """Found what is missing, with the members that roles tell; key colleagues are added by hand.

    One that stands is left alone: a board or a team known by its kind, a forum by its name.
    """
    work.actor.must(Permission.MANAGE_PEOPLE, None)
    networks = Networks(work)
    there = {_known_by(one) for one in await networks.all({"disbanded_on": None})}
    people = [one for one in await KnownPeople(work).all({}) if one.active]
    schools = [one for one in await KnownSchools(work).all({}) if one.open]
    drafts = (Network.founded(work.new_id(), b, at=work.now) for b in _usual(people, schools))
    missing = [draft for draft in drafts if _known_by(draft) not in there]
    return tuple([await networks.save(one, one.recorded()) for one in missing])


def _known_by(network: Network) -> tuple[str, str]:
    by_name = network.kind in (NetworkKind.KEY_COLLEAGUES, NetworkKind.FACULTY)
    return network.kind, network.name.casefold() if by_name else network.school_id or ""


def _usual(people: list[KnownPerson], schools: list[KnownSchool]) -> Iterator[NetworkBody]:
    yield NetworkBody(
        name="Executive Leadership Group",
        kind=NetworkKind.EXECUTIVE,
        members=_wearing(people, Role.CEO, Role.HEADTEACHER),
    )
    yield NetworkBody(
        name="School Improvement Team", kind=NetworkKind.TEAM, members=_wearing(people, *_TEAM)
    )
    for name in _KEY_COLLEAGUES:
        yield NetworkBody(name=name, kind=NetworkKind.KEY_COLLEAGUES)
    for school in schools:
        yield NetworkBody(
            name=f"{school.short_name} Local Governing Body",
            kind=NetworkKind.LOCAL_GOVERNING_BODY,
            school_id=SchoolId(school.id),
            members=_wearing(people, Role.GOVERNOR, at=school.id),
        )
    yield NetworkBody(
        name="Board of Trustees",
        kind=NetworkKind.TRUSTEES,
        members=_wearing(people, Role.TRUSTEE),
    )


def _wearing(
    people: list[KnownPerson], *roles: Role, at: str | None = None
) -> tuple[PersonId, ...]:
    return tuple(
        PersonId(person.id)
        for person in people
        if any(held.role in roles and at in (None, held.school_id) for held in person.roles)
    )
