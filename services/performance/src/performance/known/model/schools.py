"""Schools and their calendars; `sequence` is that of the newest fact taken in."""

from contracts.base import Aggregate
from contracts.calendar import Calendar
from contracts.directory import Cycle
from contracts.schools import Phase, SchoolId, Urn


class KnownSchool(Aggregate):
    """A school, under its id; figures are found by any URN it has had (domain §2.2)."""

    urn: Urn
    predecessor_urns: tuple[Urn, ...]
    name: str
    short_name: str
    phase: Phase
    local_authority: str
    open: bool
    sequence: int

    @property
    def urns(self) -> tuple[Urn, ...]:
        """Its own and those of the schools it was before."""
        return (self.urn, *self.predecessor_urns)


class KnownCalendar(Aggregate):
    """A school's own calendar for a cycle, or (without a school) the trust's."""

    cycle: Cycle
    school_id: SchoolId | None
    calendar: Calendar
    sequence: int


def calendar_id(cycle: Cycle, school_id: SchoolId | None) -> str:
    """Name the one record of a cycle's calendar."""
    return f"{cycle}:{school_id or 'trust'}"
