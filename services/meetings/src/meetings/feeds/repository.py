"""Everybody's feed, found by its secret's hash."""

from datetime import date

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.people import PersonId
from contracts.permissions import Permission
from meetings.feeds.model.feed import Feed, hashed
from meetings.known.model import KnownMeeting
from meetings.known.repository import KnownMeetings

LONGEST_FEED = 500


class Feeds(Repository[Feed]):
    """The feeds, each for the person it names."""

    collection = "feeds"
    model = Feed
    readable = (Readable(Permission.KEEP_CALENDAR_FEED),)
    indexes = (index("secret_hash", unique=True),)

    async def behind(self, secret: str) -> Feed | None:
        """Find the feed an address leads to."""
        query = {"secret_hash": hashed(secret)}
        found = await self.all(query, sort=(("secret_hash", 1),), limit=1)
        return found[0] if found else None


class MeetingsOfPeople(KnownMeetings):
    """The same meetings by who is invited to them."""

    async def of(self, person: PersonId, since: date) -> list[KnownMeeting]:
        """List somebody's meetings from a day on, the soonest first, cancelled ones too."""
        query = {"people": person, "starts": {"$gte": since.isoformat()}}
        return await self.all(query, sort=(("starts", 1), ("id", 1)), limit=LONGEST_FEED)
