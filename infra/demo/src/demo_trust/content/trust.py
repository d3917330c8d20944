"""The trust itself: priorities, calendars, schools, people and the networks they meet in."""

from datetime import date
from typing import Annotated

from pydantic import BeforeValidator

from contracts.api.planning_trust import PriorityBody
from contracts.base import Frozen
from contracts.calendar import AcademicYear, Calendar, Closure, Term
from contracts.directory import Cycle, NetworkKind, TrustSettings
from contracts.people import Role
from contracts.planning import Alignment
from contracts.schools import Phase, Urn


def _six_terms(written: list[tuple[date, date]]) -> list[dict[str, object]]:
    return [
        {"number": number, "starts": starts, "ends": ends}
        for number, (starts, ends) in enumerate(written, start=1)
    ]


def _closures(written: dict[str, date]) -> list[dict[str, object]]:
    return [{"on": on, "name": name} for name, on in written.items()]


Terms = Annotated[tuple[Term, ...], BeforeValidator(_six_terms)]
Closures = Annotated[tuple[Closure, ...], BeforeValidator(_closures)]


class PrioritiesContent(Frozen):
    """A cycle's priorities and the day on which the schools were told."""

    cycle: Cycle
    published: date
    curriculum_statement: str
    priorities: tuple[PriorityBody, ...]


class CalendarContent(Frozen):
    """The trust's dates for a cycle."""

    cycle: Cycle
    published: date
    terms: Terms
    inset_days: tuple[date, ...]
    closures: Closures
    next_year_starts: date | None = None

    @property
    def calendar(self) -> Calendar:
        """These dates as the calendar every service works with."""
        return Calendar(
            year=AcademicYear.read(self.cycle),
            terms=self.terms,
            inset_days=self.inset_days,
            closures=self.closures,
            next_year_starts=self.next_year_starts,
        )


class OwnDatesContent(Frozen):
    """One school's own dates (R2)."""

    cycle: Cycle
    school: str
    published: date
    terms: Terms
    inset_days: tuple[date, ...]


class SchoolContent(Frozen):
    """A school, what it stands for, and how far each subject is aligned (R17)."""

    urn: Urn
    predecessor_urns: tuple[Urn, ...] = ()
    name: str
    short_name: str
    phase: Phase
    local_authority: str
    la_code: str
    ethos: str
    alignment: dict[str, Alignment]


class PersonContent(Frozen):
    """Somebody invented. `school` is a school's key, empty for the trust."""

    name: str
    role: Role
    school: str
    job_title: str
    networks: frozenset[str]

    @property
    def email(self) -> str:
        """An address in the domain that example names are reserved for."""
        return ".".join(self.name.casefold().split()) + "@ashlode.example"


class NetworkContent(Frozen):
    """A group that meets; `school` is a school's key for its governing body, else None."""

    name: str
    kind: NetworkKind
    school: str | None
    members: tuple[PersonContent, ...]


class TrustContent(Frozen):
    """Everything in `trust.toml`; `networks` gives each kind's names with their marks in people."""

    name: str
    group_uid: str
    group_id: str
    founded: date
    today: date
    profiles_recorded: date
    settings: TrustSettings
    priorities: tuple[PrioritiesContent, ...]
    calendars: tuple[CalendarContent, ...]
    own_dates: tuple[OwnDatesContent, ...]
    networks: dict[NetworkKind, dict[str, str]]

    @property
    def calendar(self) -> Calendar:
        """The year the demonstration stands in."""
        return next(one.calendar for one in self.calendars if one.calendar.year.holds(self.today))
