"""What stands against a date: said before a meeting is planned, never forbidding it (R37)."""

from collections.abc import Mapping, Sequence
from datetime import date

from contracts.api.meetings_scheduling import DateWarning, WarningKind
from contracts.calendar import Calendar
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.meetings.model.times import Slot

_SATURDAY = 5


def calendar_warnings(
    day: date, calendars: Mapping[SchoolId | None, Calendar]
) -> tuple[DateWarning, ...]:
    """Say what kind of day it is for each school's calendar (None: the trust's), if no plain one.

    Schools with the same warning share one; the trust's own names no school.
    """
    if day.weekday() >= _SATURDAY:
        return (DateWarning(kind=WarningKind.WEEKEND, school_ids=(), person_ids=()),)
    found: dict[WarningKind, list[SchoolId]] = {}
    for school_id, calendar in calendars.items():
        kind = _kind_of(day, calendar)
        if kind:
            found.setdefault(kind, []).extend([school_id] if school_id else [])
    return tuple(
        DateWarning(kind=kind, school_ids=tuple(sorted(schools)), person_ids=())
        for kind, schools in sorted(found.items())
    )


def _kind_of(day: date, calendar: Calendar) -> WarningKind | None:
    if day in calendar.closed:
        return WarningKind.CLOSURE
    if calendar.term_on(day) is None:
        return WarningKind.HOLIDAY
    return WarningKind.INSET_DAY if day in calendar.inset_days else None


def booked_twice(
    wanted: Slot, people: Sequence[PersonId], others: Sequence[tuple[Slot, Sequence[PersonId]]]
) -> tuple[DateWarning, ...]:
    """Name the people who are in another meeting at the time, in one warning."""
    busy = {person for taken, there in others if wanted.overlaps(taken) for person in there}
    twice = tuple(sorted(busy.intersection(people)))
    kind = WarningKind.DOUBLE_BOOKED
    return (DateWarning(kind=kind, school_ids=(), person_ids=twice),) if twice else ()
