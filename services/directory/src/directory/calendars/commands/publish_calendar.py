"""Publish the trust's six terms for a cycle (R1)."""

from chassis.work import Work
from contracts.api.directory_calendars import CalendarBody
from contracts.base import Frozen
from contracts.calendar import CalendarRefused
from contracts.directory import Cycle
from contracts.permissions import Permission
from directory.calendars.model.years import SchoolYear, TrustYear
from directory.calendars.repository import SchoolYears, TrustYears
from directory.known.repository import KnownSchools


class PublishCalendar(Frozen):
    """These are the trust's dates in a cycle."""

    cycle: Cycle
    body: CalendarBody


async def publish_calendar(work: Work, command: PublishCalendar) -> TrustYear:
    """Set the trust's dates; schools with dates of their own keep those and move in the rest."""
    work.actor.must(Permission.SET_CALENDAR, None)
    years = TrustYears(work)
    if await years.seek(command.cycle) is None and not work.if_match:
        year = TrustYear.of(command.cycle, command.body)
    else:
        held = await years.to_change(command.cycle, needing=Permission.SET_CALENDAR)
        year = held.revise(command.body)
        if year == held:
            return held
    for school in await SchoolYears(work).of_cycle(command.cycle):
        following = await _following(work, school, year)
        if following != school:
            await SchoolYears(work).save(following, following.published())
    return await years.save(year, year.published())


async def _following(work: Work, school: SchoolYear, year: TrustYear) -> SchoolYear:
    try:
        return school.follow(year)
    except CalendarRefused as refused:
        known = await KnownSchools(work).seek(school.school_id)
        name = known.name if known else school.school_id
        message = f"{name} keeps dates of its own that would no longer fit: {refused}"
        raise CalendarRefused("schools", message) from refused
