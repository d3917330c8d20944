"""Small believable records of the Ashlode Trust, for the tests, the demo trust and the API docs."""

from datetime import UTC, datetime

from contracts.api.directory_calendars import CalendarBody, SchoolCalendarBody
from contracts.api.directory_people import PersonBody
from contracts.calendar import SIX_TERMS_2026_27
from contracts.directory import Cycle, NetworkKind
from contracts.people import PersonId, Role, RoleHeld
from contracts.schools import Phase, SchoolId
from directory.calendars.model.years import SchoolYear, TrustYear
from directory.networks.model import Network
from directory.people.model.person import Person
from directory.schools.model.school import School
from directory.trust.model import THE_ONE, Trust

STAVERMARSH = SchoolId("stavermarsh")
DUNSELLOW = SchoolId("dunsellow")
CYCLE = Cycle("2026-27")


def a_trust() -> Trust:
    """Make the demo trust, by numbers nobody else has."""
    return Trust(id=THE_ONE, version=1, name="Ashlode Trust", group_uid="99901", group_id="TR09999")


def a_school(*, key: SchoolId = STAVERMARSH, urn: str = "900003") -> School:
    """Stavermarsh, a secondary school of South Gloucestershire."""
    return School(
        id=key,
        version=1,
        urn=urn,
        predecessor_urns=("900103",) if urn == "900003" else (),
        name="Stavermarsh School" if urn == "900003" else "Dunsellow School",
        short_name="Stavermarsh" if urn == "900003" else "Dunsellow",
        phase=Phase.SECONDARY,
        local_authority="South Gloucestershire",
        la_code="803",
        ethos="Every child known by name.",
    )


def another_school() -> School:
    """Dunsellow, where the Head of Stavermarsh is a stranger."""
    return a_school(key=DUNSELLOW, urn="900005")


def a_person(
    *,
    key: str = "amara-okonjo-price",
    name: str = "Amara Okonjo-Price",
    email: str = "amara.okonjo-price@ashlode.example",
    role: Role = Role.HEADTEACHER,
    at: SchoolId | None = STAVERMARSH,
) -> Person:
    """Somebody in one role, in force."""
    body = PersonBody(name=name, email=email, roles=(RoleHeld(role=role, school_id=at),))
    return Person.joining(key, body, approved=True).but(version=1)


def a_ceo() -> Person:
    """Make the only CEO the trust has."""
    return a_person(
        key="rosalind-achterberg",
        name="Rosalind Achterberg",
        email="rosalind.achterberg@ashlode.example",
        role=Role.CEO,
        at=None,
    )


def a_network() -> Network:
    """Make the local governing body of Stavermarsh."""
    return Network(
        id="stavermarsh-lgb",
        version=1,
        name="Stavermarsh local governing body",
        kind=NetworkKind.LOCAL_GOVERNING_BODY,
        school_id=STAVERMARSH,
        members=(PersonId("amara-okonjo-price"),),
        recorded_at=datetime(2026, 9, 3, 9, 0, tzinfo=UTC),
    )


def calendar_body() -> CalendarBody:
    """Take the working default of 2026-27."""
    year = SIX_TERMS_2026_27
    return CalendarBody(terms=year.terms, inset_days=year.inset_days, closures=year.closures)


def a_year() -> TrustYear:
    """Publish the trust's 2026-27."""
    return TrustYear.of(CYCLE, calendar_body()).but(version=1)


def a_school_year(body: SchoolCalendarBody) -> SchoolYear:
    """Stavermarsh, keeping some dates of its own."""
    return SchoolYear.like_the_trust(a_year(), STAVERMARSH).differ(body, a_year()).but(version=1)
