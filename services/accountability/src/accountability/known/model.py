"""The trust's school year, to count school weeks by, and its schools, to gather them by phase."""

from contracts.base import Aggregate
from contracts.calendar import Calendar
from contracts.schools import SchoolFacts, SchoolOwned


class KnownYear(Aggregate):
    """The trust's own calendar of one cycle; the id is the cycle."""

    calendar: Calendar
    sequence: int


class KnownSchool(SchoolOwned):
    """A school as the directory last told it; the id is the school's."""

    facts: SchoolFacts
    sequence: int
