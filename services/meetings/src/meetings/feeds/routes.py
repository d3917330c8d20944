"""Calendars over HTTP: one's own address, a meeting as a file, and reading by a secret."""

from fastapi import APIRouter, Response

from chassis.web import Run
from contracts.api.meetings_feeds import FeedAddress, FeedView, ReadFeed
from contracts.meetings import MeetingId
from meetings.feeds import queries
from meetings.feeds.commands import renew_feed as feeds

ICS = "text/calendar; charset=utf-8"
_FILE: dict[int | str, dict[str, object]] = {
    200: {"content": {"text/calendar": {"schema": {"type": "string", "format": "binary"}}}}
}

router = APIRouter(tags=["calendar feeds"])


@router.get("/calendar-feed")
async def get_calendar_feed(run: Run) -> FeedView:
    """Say whether the asker's calendar has a private address."""
    return await run(queries.feed_of, None)


@router.post("/calendar-feed/renew", status_code=201)
async def renew_calendar_feed(run: Run) -> FeedAddress:
    """Give the asker a private address, shown this once; an earlier one ends."""
    return await run(feeds.renew_feed, None)


@router.delete("/calendar-feed", status_code=204)
async def end_calendar_feed(run: Run) -> None:
    """End the asker's private address."""
    await run(feeds.end_feed, None)


@router.get("/meetings/{meeting_id}/calendar.ics", response_class=Response, responses=_FILE)
async def get_meeting_file(meeting_id: MeetingId, run: Run) -> Response:
    """Give one meeting as an iCalendar file."""
    file = await run(queries.file_of, meeting_id)
    headers = {
        "Content-Disposition": 'attachment; filename="meeting.ics"',
        "Cache-Control": "no-store",
    }
    return Response(file, media_type=ICS, headers=headers)


@router.post("/calendar-feeds/read", response_class=Response, responses=_FILE)
async def read_calendar_feed(body: ReadFeed, run: Run) -> Response:
    """Give the gateway the calendar behind an address; the secret is in the body, never a path."""
    file = await run(queries.feed_behind, body.secret)
    return Response(file, media_type=ICS, headers={"Cache-Control": "no-store"})
