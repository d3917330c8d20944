"""Calendars as the directory takes and gives them (R1-R3)."""

from datetime import date
from typing import Annotated

from pydantic import Field

from contracts.base import Frozen
from contracts.calendar import Closure, Term
from contracts.directory import Cycle
from contracts.schools import SchoolId

Terms = Annotated[tuple[Term, ...], Field(max_length=6)]
InsetDays = Annotated[tuple[date, ...], Field(max_length=40)]
Closures = Annotated[tuple[Closure, ...], Field(max_length=80)]


class CalendarBody(Frozen):
    """A whole year for every school without dates of its own."""

    terms: Terms
    inset_days: InsetDays = ()
    closures: Closures = ()
    next_year_starts: date | None = None


class SchoolCalendarBody(Frozen):
    """What one school does differently; None keeps the trust's, closures come on top."""

    terms: Terms | None = None
    inset_days: InsetDays | None = None
    closures: Closures = ()


class CalendarView(Frozen):
    """The trust's published year."""

    id: str
    version: int
    cycle: Cycle
    terms: tuple[Term, ...]
    inset_days: tuple[date, ...]
    closures: tuple[Closure, ...]
    next_year_starts: date | None


class OwnDatesView(Frozen):
    """What a school said it does differently."""

    terms: tuple[Term, ...] | None
    inset_days: tuple[date, ...] | None
    closures: tuple[Closure, ...]


class SchoolCalendarView(Frozen):
    """A school's year: what is its own, and the whole of what it keeps."""

    id: str
    version: int
    cycle: Cycle
    school_id: SchoolId
    differs: bool
    own: OwnDatesView
    terms: tuple[Term, ...]
    inset_days: tuple[date, ...]
    closures: tuple[Closure, ...]


class CycleView(Frozen):
    """One cycle: the trust's dates, and every school that has had dates of its own."""

    trust: CalendarView
    schools: tuple[SchoolCalendarView, ...]


class DefaultDatesView(Frozen):
    """Dates to begin from when nothing is published yet; `note` says what they are worth."""

    cycle: Cycle
    note: str
    terms: tuple[Term, ...]
    inset_days: tuple[date, ...]
    closures: tuple[Closure, ...]


class TodayView(Frozen):
    """Where today stands: "Term 2, week 4 of 7", or in a holiday which term comes next."""

    date: date
    words: str
    cycle: Cycle
    term: int | None
    week: int | None
    published: bool
