"""Meetings, the minutes of their items, and what waits for a forum's next agenda."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from chassis.documents import index
from chassis.store import Repository
from contracts.base import Event
from contracts.errors import Change, ChangedMeanwhile, MustMatch
from contracts.meetings import ForumId, MeetingId, MeetingState, ProposalKind
from contracts.people import PersonId
from meetings.known.repository import READABLE_MEETINGS
from meetings.meetings.model.meeting import Meeting, Signed
from meetings.meetings.model.minutes import ItemMinutes, minutes_id
from meetings.meetings.model.proposal import Proposal
from meetings.meetings.model.rights import WRITES
from meetings.meetings.model.times import Slot

_MOST_OTHERS = 200
_LONGEST = timedelta(days=1)  # a meeting ends on the day it starts
_BY_START = (("starts", 1), ("id", 1))


class Meetings(Repository[Meeting]):
    """Every meeting; who reads which is decided by the kind of its first forum."""

    collection = "meetings"
    model = Meeting
    readable = READABLE_MEETINGS
    indexes = (
        index("starts", "id"),
        index("people", "starts", "id"),
        index("forum_ids", "starts", "id"),
        index("school_ids", "starts", "id"),
        index("kind", "starts", "id"),
    )

    def changes(self, aggregate: Meeting, since: int) -> Sequence[Change]:
        return aggregate.changes_since(since)

    async def to_write(self, key: str) -> Meeting:
        """Fetch a meeting for one of those who write it: its members, or whom the matrix names."""
        meeting = await self.get(key)
        self._work.actor.must(WRITES[meeting.kind], meeting.place, meeting.members)
        return meeting

    async def to_alter(self, key: str) -> Meeting:
        """Fetch a meeting to write what the asker must have seen: If-Match is its version."""
        meeting = await self.to_write(key)
        return await self.to_change(key, needing=WRITES[meeting.kind])

    def may_write(self, meeting: Meeting) -> bool:
        """Say whether the asker is one of those who write it."""
        return self._work.actor.may(WRITES[meeting.kind], meeting.place, meeting.members)

    async def keep(self, meeting: Meeting, changed: tuple[Meeting, tuple[Event, ...]]) -> Meeting:
        """Save a meeting with its facts, unless nothing changed in it."""
        new, told = changed
        return meeting if new is meeting else await self.save(new, *told)

    async def at_the_time(self, slot: Slot, people: Iterable[PersonId]) -> list[Meeting]:
        """Find the meetings these people have at a time, whoever is asking."""
        query = {
            "people": {"$in": sorted(set(people))},
            "starts": {"$lt": _stamp(slot.ends), "$gte": _stamp(slot.starts - _LONGEST)},
            "ends": {"$gt": _stamp(slot.starts)},
            "state": {"$ne": MeetingState.CANCELLED.value},
        }
        return await self.all(query, sort=_BY_START, limit=_MOST_OTHERS)

    async def coming(self, forum_id: ForumId) -> list[Meeting]:
        """List a forum's meetings that are planned and not held yet."""
        state = MeetingState.SCHEDULED.value
        return await self.all({"forum_ids": forum_id, "state": state}, sort=_BY_START)

    async def is_next(self, meeting: Meeting, forum_id: ForumId, today: date) -> bool:
        """Say whether nothing of a forum's is planned from today on before this meeting."""
        query = {
            "forum_ids": forum_id,
            "starts": {"$lt": _stamp(meeting.starts)},
            "on": {"$gte": today.isoformat()},
            "state": MeetingState.SCHEDULED.value,
        }
        return not await self.all(query, sort=_BY_START, limit=1)


class MinutesOfItems(Repository[ItemMinutes]):
    """What was written to each item; opened by its meeting alone."""

    collection = "minutes"
    model = ItemMinutes
    readable = ()
    indexes = (index("meeting_id", "id"),)

    async def of(self, meeting: Meeting) -> dict[str, ItemMinutes]:
        """Find what is written to a meeting's items, by item."""
        found = await self.all({"meeting_id": meeting.id})
        return {minutes.item_id: minutes for minutes in found if minutes.text}

    async def to_write(self, meeting: Meeting, item_id: str, signed: Signed) -> ItemMinutes:
        """Fetch or begin an item's minutes; the asker must have seen what stands there."""
        held = await self.seek(minutes_id(meeting.id, item_id))
        held = held or ItemMinutes.begun(MeetingId(meeting.id), item_id, signed)
        if self._work.if_match is None:
            raise MustMatch("say which version you are changing (If-Match)")
        if self._work.if_match != held.version:
            raise ChangedMeanwhile(
                "somebody wrote to this item since you opened it",
                current_version=held.version,
                changes=[change.model_dump() for change in held.change()],
            )
        return held


class Proposals(Repository[Proposal]):
    """What waits for a forum's next agenda; opened by a meeting of that forum alone."""

    collection = "proposals"
    model = Proposal
    readable = ()
    indexes = (
        index("forum_id", "open", "id"),
        index("kind", "subject_id", "id"),
        index("parts", "id"),
    )

    async def before(self, forum_ids: Iterable[ForumId]) -> list[Proposal]:
        """List what waits for any of these forums."""
        return await self.all({"forum_id": {"$in": sorted(set(forum_ids))}, "open": True})

    async def about(self, kind: ProposalKind, subject_id: str) -> list[Proposal]:
        """List what waits anywhere about one thing."""
        return await self.all({"kind": kind.value, "subject_id": subject_id, "open": True})


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"  # as documents hold it
