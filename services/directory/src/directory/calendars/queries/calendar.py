"""What can be asked about the calendar."""

from chassis.work import Work
from contracts.api.directory_calendars import TodayView
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear, Calendar
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.calendars.model.years import SchoolYear, TrustYear
from directory.calendars.repository import SchoolYears, TrustYears
from directory.known.repository import KnownSchools


class CyclesAsked(Frozen):
    """A page of the cycles, the latest first."""

    after: str | None
    limit: int


async def cycles(work: Work, asked: CyclesAsked) -> Page[TrustYear]:
    """List the cycles whose calendar is published."""
    return await TrustYears(work).page({}, down=True, after=asked.after, limit=asked.limit)


class WholeCycle(Frozen):
    """The trust's year and the schools' own."""

    trust: TrustYear
    schools: tuple[SchoolYear, ...]


async def whole_cycle(work: Work, cycle: Cycle) -> WholeCycle:
    """Show a cycle whole."""
    trust = await TrustYears(work).get(cycle)
    return WholeCycle(trust=trust, schools=tuple(await SchoolYears(work).of_cycle(cycle)))


async def today(work: Work, school_id: SchoolId | None) -> TodayView:
    """Say where today stands, for the trust or by a school's own dates (R3)."""
    work.actor.must(Permission.READ_CALENDAR, None)
    if school_id is not None:
        await KnownSchools(work).get(school_id)
    day = work.today
    year = AcademicYear.of(day)
    calendar = await _calendar(work, year, school_id)
    week = calendar.week_on(day) if calendar else None
    term = calendar.term_on(day) if calendar else None
    return TodayView(
        date=day,
        words=calendar.position(day) if calendar else f"No calendar is published for {year}",
        cycle=Cycle(year.label),
        term=term.number if term else None,
        week=week.number if week else None,
        published=calendar is not None,
    )


async def _calendar(work: Work, year: AcademicYear, school_id: SchoolId | None) -> Calendar | None:
    """Find the calendar kept, with the next year's first day where that is published."""
    calendar = await _kept(work, year, school_id)
    coming = await _kept(work, year.next(), school_id)
    if calendar and coming and calendar.next_year_starts is None:
        return calendar.but(next_year_starts=coming.term(1).starts)
    return calendar


async def _kept(work: Work, year: AcademicYear, school_id: SchoolId | None) -> Calendar | None:
    cycle = Cycle(year.label)
    own = await SchoolYears(work).seek(SchoolYear.key(cycle, school_id)) if school_id else None
    kept = own or await TrustYears(work).seek(cycle)
    return kept.calendar if kept else None
