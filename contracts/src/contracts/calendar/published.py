"""Calendars on the bus: what the directory announces, and what every other service reads from it.

Apart from the package's front door, so that the directory's contract may use these values too.
"""

from contracts.calendar.terms import Closure, Term
from contracts.calendar.year import Calendar
from contracts.calendar.years import AcademicYear
from contracts.directory import CalendarPublished, Cycle, TermFacts
from contracts.schools import SchoolId

_NAMELESS = "Closed"  # the fact carries a closure's day, not why


def published(calendar: Calendar, school_id: SchoolId | None = None) -> CalendarPublished:
    """Announce the trust's calendar, or a school's own as the whole of what it keeps."""
    return CalendarPublished(
        cycle=Cycle(calendar.year.label),
        school_id=school_id,
        terms=tuple(
            TermFacts(number=t.number, starts=t.starts, ends=t.ends) for t in calendar.terms
        ),
        inset_days=calendar.inset_days,
        closures=tuple(closure.on for closure in calendar.closures),
    )


def calendar_in(fact: CalendarPublished) -> Calendar:
    """Read the calendar out of the fact; refuses one that is no school year."""
    return Calendar(
        year=AcademicYear.read(fact.cycle),
        terms=tuple(Term(number=t.number, starts=t.starts, ends=t.ends) for t in fact.terms),
        inset_days=fact.inset_days,
        closures=tuple(Closure(on=day, name=_NAMELESS) for day in fact.closures),
    )
