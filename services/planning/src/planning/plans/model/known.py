"""What plans know of the rest: schools, calendars, settings, and the priorities over them.

Each is a copy kept from events; `sequence` is that of the newest fact taken in.
"""

from contracts.base import Aggregate
from contracts.calendar import Calendar
from contracts.directory import Cycle
from contracts.planning import PriorityFacts
from contracts.schools import SchoolId


class KnownSchool(Aggregate):
    """A school, under its id."""

    name: str
    open: bool
    sequence: int


class KnownCalendar(Aggregate):
    """A school's own calendar for a cycle, or (without a school) the trust's."""

    cycle: Cycle
    school_id: SchoolId | None
    calendar: Calendar
    sequence: int


class KnownPriorities(Aggregate):
    """The priorities published for a cycle, under the cycle."""

    priorities: tuple[PriorityFacts, ...]
    sequence: int


class KnownSettings(Aggregate):
    """The trust setting that plans need: the term by whose end they are published (K1)."""

    published_by_end_of_term: int
    sequence: int


def calendar_id(cycle: Cycle, school_id: SchoolId | None) -> str:
    """Name the calendar of a cycle and a school, or of the trust."""
    return f"{cycle}:{school_id or 'trust'}"
