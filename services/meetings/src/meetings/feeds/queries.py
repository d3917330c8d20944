"""Calendars as files: of one meeting, and of everything somebody is invited to."""

from collections.abc import Sequence
from datetime import timedelta

from chassis.work import Work
from contracts.api.meetings_feeds import FeedView
from contracts.errors import NotFound
from contracts.meetings import MeetingId
from contracts.people import PersonId
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.feeds.model.entries import Entry, entry_of
from meetings.feeds.model.ics import as_ics
from meetings.feeds.repository import Feeds, MeetingsOfPeople
from meetings.known.model import KnownMeeting, KnownPerson
from meetings.known.repository import KnownForums, KnownMeetings, KnownPeople, KnownSchools

_LOOKS_BACK = timedelta(days=90)
_NAME = "School improvement meetings"


async def feed_of(work: Work, _asked: None) -> FeedView:
    """Say whether the asker has an address, and not which: that is shown once."""
    work.actor.must(Permission.KEEP_CALENDAR_FEED, None, (work.actor.id,))
    feed = await Feeds(work).seek(work.actor.id)
    return FeedView(made=feed is not None, renewed_at=feed.renewed_at if feed else None)


async def file_of(work: Work, meeting_id: MeetingId) -> bytes:
    """Give one meeting, for a calendar that keeps it by itself."""
    meeting = await KnownMeetings(work).get(meeting_id)
    reader = await KnownPeople(work).seek(work.actor.id)
    return as_ics(await _entries(work, [meeting], reader))


async def feed_behind(work: Work, secret: str) -> bytes:
    """Give everything the owner of an address is invited to; whoever left has none any more."""
    work.actor.must(Permission.READ_CALENDAR_FEEDS, None)
    feed = await Feeds(work).behind(secret)
    owner = await KnownPeople(work).seek(feed.id) if feed else None
    if owner is None or not owner.active:
        raise NotFound("no calendar is kept at this address")
    since = work.today - _LOOKS_BACK
    meetings = await MeetingsOfPeople(work).of(PersonId(owner.id), since)
    return as_ics(await _entries(work, meetings, owner), name=_NAME)


async def _entries(
    work: Work, meetings: Sequence[KnownMeeting], reader: KnownPerson | None
) -> list[Entry]:
    forums = await KnownForums(work).of({i for meeting in meetings for i in meeting.forum_ids})
    schools = await KnownSchools(work).of({m.school_id for m in meetings if m.school_id})
    forum_names = {key: forum.name for key, forum in forums.items()}
    school_names = {SchoolId(key): school.short_name for key, school in schools.items()}
    return [entry_of(meeting, forum_names, school_names, reader) for meeting in meetings]
