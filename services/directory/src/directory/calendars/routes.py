"""The calendar over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from chassis.web import Asking, Run
from contracts.api.directory_calendars import (
    CalendarBody,
    CalendarView,
    CycleView,
    DefaultDatesView,
    SchoolCalendarBody,
    SchoolCalendarView,
    TodayView,
)
from contracts.base import Page
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.calendars.commands.follow_the_trust import FollowTheTrust, follow_the_trust
from directory.calendars.commands.keep_own_dates import KeepOwnDates, keep_own_dates
from directory.calendars.commands.publish_calendar import PublishCalendar, publish_calendar
from directory.calendars.queries.calendar import CyclesAsked, cycles, today, whole_cycle
from directory.calendars.queries.views import (
    calendar_view,
    cycle_view,
    defaults_view,
    school_calendar_view,
)

router = APIRouter(tags=["calendar"])

InPath = Annotated[Cycle, Path(pattern=r"^20\d\d-\d\d$", description="such as 2026-27")]


@router.get("/today")
async def get_today(run: Run, school_id: SchoolId | None = None) -> TodayView:
    """Say where today stands in the year."""
    return await run(today, school_id)


@router.get("/calendars")
async def list_calendars(
    run: Run, after: str | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> Page[CalendarView]:
    """List the published cycles, the latest first."""
    page = await run(cycles, CyclesAsked(after=after, limit=limit))
    return Page[CalendarView](
        items=tuple(calendar_view(year) for year in page.items), next=page.next
    )


@router.get("/calendars/{cycle}")
async def get_calendar(cycle: InPath, run: Run) -> CycleView:
    """Show a cycle: the trust's dates and every school's own."""
    return cycle_view(await run(whole_cycle, cycle))


@router.get("/calendars/{cycle}/defaults")
async def get_calendar_defaults(cycle: InPath, reader: Asking) -> DefaultDatesView:
    """Offer dates to begin from."""
    reader.must(Permission.READ_CALENDAR, None)
    return defaults_view(cycle)


@router.put("/calendars/{cycle}")
async def put_calendar(cycle: InPath, body: CalendarBody, run: Run) -> CalendarView:
    """Publish the trust's dates; the first time of a cycle needs no If-Match, or 0."""
    year = await run(publish_calendar, PublishCalendar(cycle=cycle, body=body))
    return calendar_view(year)


@router.put("/calendars/{cycle}/schools/{school_id}")
async def put_school_calendar(
    cycle: InPath, school_id: SchoolId, body: SchoolCalendarBody, run: Run
) -> SchoolCalendarView:
    """Let a school keep dates of its own; the first time needs no If-Match, or 0."""
    command = KeepOwnDates(cycle=cycle, school_id=school_id, body=body)
    return school_calendar_view(await run(keep_own_dates, command))


@router.delete("/calendars/{cycle}/schools/{school_id}")
async def delete_school_calendar(
    cycle: InPath, school_id: SchoolId, run: Run
) -> SchoolCalendarView:
    """Put a school back on the trust's dates."""
    command = FollowTheTrust(cycle=cycle, school_id=school_id)
    return school_calendar_view(await run(follow_the_trust, command))
