"""Meetings in a calendar, and one whole."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from chassis.work import Work
from contracts.api.meetings_meeting import MeetingSummary, MeetingView
from contracts.base import Frozen, Page
from contracts.days import LONDON
from contracts.meetings import ForumId, ForumKind, MeetingId, MeetingState
from contracts.schools import SchoolId
from meetings.known.repository import KnownForums
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.queries.shown import meeting_as_seen, title_of
from meetings.meetings.repository import Meetings


class ListMeetings(Frozen):
    """A page of meetings by when they start; from today on unless it says since when."""

    since: date | None
    until: date | None
    forum_id: ForumId | None
    school_id: SchoolId | None
    kind: ForumKind | None
    state: MeetingState | None
    mine: bool
    down: bool
    after: str | None
    limit: int


async def meeting_of(work: Work, meeting_id: MeetingId) -> MeetingView:
    """Show one meeting whole."""
    return await meeting_as_seen(work, await Meetings(work).get(meeting_id))


async def list_meetings(work: Work, asked: ListMeetings) -> Page[MeetingSummary]:
    """List the meetings the asker may read, by when they start."""
    page = await Meetings(work).page(
        _query(work, asked), by="starts", down=asked.down, after=asked.after, limit=asked.limit
    )
    names = await _names(work, page.items)
    items = tuple(_summary(work, meeting, names) for meeting in page.items)
    return Page[MeetingSummary](items=items, next=page.next)


def _query(work: Work, asked: ListMeetings) -> dict[str, object]:
    since = asked.since or (None if asked.down else work.today)
    starts: dict[str, object] = {"$gte": _midnight(since)} if since else {"$gte": ""}
    if asked.until:
        starts["$lt"] = _midnight(asked.until + timedelta(days=1))
    query: dict[str, object] = {"starts": starts}
    for field, wanted in (
        ("forum_ids", asked.forum_id),
        ("school_ids", asked.school_id),
        ("kind", asked.kind),
        ("state", asked.state),
    ):
        if wanted:
            query[field] = str(wanted)
    if asked.mine:
        query["people"] = work.actor.id
    return query


def _midnight(day: date) -> str:
    moment = datetime.combine(day, time(), tzinfo=LONDON).astimezone(UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


async def _names(work: Work, meetings: Iterable[Meeting]) -> dict[str, str]:
    ids = {forum for meeting in meetings for forum in meeting.forum_ids}
    return {i: forum.name for i, forum in (await KnownForums(work).of(ids)).items()} if ids else {}


def _summary(work: Work, meeting: Meeting, names: dict[str, str]) -> MeetingSummary:
    return MeetingSummary(
        id=MeetingId(meeting.id),
        version=meeting.version,
        title=title_of(meeting, names),
        forum_ids=meeting.forum_ids,
        kind=meeting.kind,
        school_id=meeting.school_id,
        on=meeting.on,
        starts=meeting.starts,
        ends=meeting.ends,
        venue=meeting.venue,
        link=meeting.link,
        state=meeting.state,
        series_id=meeting.series_id,
        present=meeting.present,
        absent=meeting.absent,
        published=meeting.published_at is not None,
        mine=work.actor.id in meeting.people,
    )
