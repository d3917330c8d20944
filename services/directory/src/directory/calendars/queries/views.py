"""Calendars as others see them."""

from contracts.api.directory_calendars import (
    CalendarView,
    CycleView,
    DefaultDatesView,
    OwnDatesView,
    SchoolCalendarView,
)
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from directory.calendars.model.defaults import NOTE, default_year
from directory.calendars.model.years import SchoolYear, TrustYear
from directory.calendars.queries.calendar import WholeCycle


def calendar_view(year: TrustYear) -> CalendarView:
    """Show the trust's dates."""
    return CalendarView(
        id=year.id,
        version=year.version,
        cycle=year.cycle,
        terms=year.calendar.terms,
        inset_days=year.calendar.inset_days,
        closures=year.calendar.closures,
        next_year_starts=year.calendar.next_year_starts,
    )


def school_calendar_view(year: SchoolYear) -> SchoolCalendarView:
    """Show what is a school's own, and all it keeps."""
    return SchoolCalendarView(
        id=year.id,
        version=year.version,
        cycle=year.cycle,
        school_id=year.school_id,
        differs=year.differs,
        own=OwnDatesView(
            terms=year.own.terms, inset_days=year.own.inset_days, closures=year.own.closures
        ),
        terms=year.calendar.terms,
        inset_days=year.calendar.inset_days,
        closures=year.calendar.closures,
    )


def cycle_view(cycle: WholeCycle) -> CycleView:
    """Show a cycle whole."""
    return CycleView(
        trust=calendar_view(cycle.trust),
        schools=tuple(school_calendar_view(school) for school in cycle.schools),
    )


def defaults_view(cycle: Cycle) -> DefaultDatesView:
    """Offer dates to begin from; refuses what is not an academic year."""
    calendar = default_year(AcademicYear.read(cycle))
    return DefaultDatesView(
        cycle=Cycle(calendar.year.label),
        note=NOTE,
        terms=calendar.terms,
        inset_days=calendar.inset_days,
        closures=calendar.closures,
    )
