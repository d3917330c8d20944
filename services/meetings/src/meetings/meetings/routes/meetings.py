"""Listing meetings, reading one, and putting one or a series into the calendar."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import PAGE
from chassis.web import Run
from contracts.api.meetings_meeting import MeetingSummary, MeetingView
from contracts.api.meetings_scheduling import (
    ScheduleMeeting,
    ScheduleSeries,
    SeriesPreview,
    SeriesView,
)
from contracts.base import Page
from contracts.meetings import ForumId, ForumKind, MeetingId, MeetingState
from contracts.schools import SchoolId
from meetings.meetings.commands import schedule_series as series
from meetings.meetings.commands.schedule_meeting import schedule_meeting as schedule
from meetings.meetings.queries.meetings import ListMeetings, meeting_of
from meetings.meetings.queries.meetings import list_meetings as listing
from meetings.meetings.routes.answering import Limit, shown_after

router = APIRouter(tags=["meetings"])


@router.get("/meetings")
async def list_meetings(  # noqa: PLR0913, PLR0917 - one filter an argument
    run: Run,
    since: Annotated[date | None, Query(alias="from")] = None,
    until: Annotated[date | None, Query(alias="to")] = None,
    forum_id: ForumId | None = None,
    school_id: SchoolId | None = None,
    kind: ForumKind | None = None,
    state: MeetingState | None = None,
    *,
    mine: bool = False,
    latest_first: bool = False,
    after: str | None = None,
    limit: Limit = PAGE,
) -> Page[MeetingSummary]:
    """List meetings by when they start: from today on, or `from` and `to` dates included.

    With `latest_first` the newest come first and, without `from`, none is too old.
    """
    asked = ListMeetings(
        since=since,
        until=until,
        forum_id=forum_id,
        school_id=school_id,
        kind=kind,
        state=state,
        mine=mine,
        down=latest_first,
        after=after,
        limit=limit,
    )
    return await run(listing, asked)


@router.post("/meetings", status_code=201)
async def schedule_meeting(body: ScheduleMeeting, run: Run) -> MeetingView:
    """Put a meeting into the calendar; warnings not listed in `despite` are a 409."""
    return await run(shown_after(schedule), body)


@router.get("/meetings/{meeting_id}")
async def get_meeting(meeting_id: MeetingId, run: Run) -> MeetingView:
    """Show a meeting whole, with what the asker may do."""
    return await run(meeting_of, meeting_id)


@router.post("/meeting-series/preview")
async def preview_meeting_series(body: ScheduleSeries, run: Run) -> SeriesPreview:
    """Show the dates a rule gives, with what stands against each; nothing is scheduled."""
    return await run(series.preview_series, body)


@router.post("/meeting-series", status_code=201)
async def schedule_meeting_series(body: ScheduleSeries, run: Run) -> SeriesView:
    """Schedule every date of the rule or none; at most 60."""
    return await run(series.schedule_series, body)
