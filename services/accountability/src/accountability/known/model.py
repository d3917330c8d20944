"""The trust's school year, to count school weeks by."""

from contracts.base import Aggregate
from contracts.calendar import Calendar


class KnownYear(Aggregate):
    """The trust's own calendar of one cycle; the id is the cycle."""

    calendar: Calendar
    sequence: int
