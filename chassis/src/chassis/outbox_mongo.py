"""Facts that wait in the documents they are about until the broker has them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from chassis.mongo import Mongo
from chassis.work import new_ulid
from contracts.base import Envelope

LEASE_SECONDS = 30
AT_ONCE = 100
LEFTOVERS = "leftovers"
"""Facts not yet published of documents that have been removed."""

_EVENTS_AT_ONCE = 100
_PENDING: dict[str, Any] = {"outbox_at": {"$exists": True}}


@dataclass(frozen=True)
class Waiting:
    """The next facts about one document, in order, leased to one relay."""

    collection: str
    key: str
    lease: str
    envelopes: tuple[Envelope, ...]


class Outbox:
    """Everything one service has still to announce."""

    def __init__(self, mongo: Mongo, collections: Sequence[str]) -> None:
        self._mongo = mongo
        self._collections = (*collections, LEFTOVERS)

    async def lease(self, among: Collection[str] | None = None) -> list[list[Waiting]]:
        """Take documents with waiting facts that no other relay has in hand, by collection.

        A service has a dozen collections: whoever knows where something waits says so.
        """
        collections = self._collections if among is None else tuple(among)
        leased = [await self._lease(name) for name in collections]
        return [together for together in leased if together]

    async def oldest(self) -> datetime | None:
        """Tell since when the oldest fact has been waiting."""
        first = [
            found[0]["outbox_at"].replace(tzinfo=UTC)
            for name in self._collections
            if (
                found := await self._mongo.find(
                    name, _PENDING, sort=(("outbox_at", 1),), limit=1, fields={"outbox_at": 1}
                )
            )
        ]
        return min(first, default=None)

    async def settle(self, leased: Sequence[Waiting], published: Sequence[str]) -> None:
        """Let go of documents of one collection: what was published leaves them, the rest stays.

        The ids of facts are unlike any others, so one write does for all the documents.
        """
        collection, lease = leased[0].collection, leased[0].lease
        keys = [waiting.key for waiting in leased]
        change = _letting_go(lease, published)
        await self._mongo.update_many(collection, {"_id": {"$in": keys}}, change)
        if collection == LEFTOVERS:
            await self._mongo.clear(LEFTOVERS, {"_id": {"$in": keys}, "outbox": []})

    async def _lease(self, collection: str) -> list[Waiting]:
        now = datetime.now(UTC)
        free = {**_PENDING, "$or": [{"outbox_by": None}, {"outbox_lease": {"$lt": now}}]}
        seen = await self._mongo.find(
            collection, free, sort=(("outbox_at", 1),), limit=AT_ONCE, fields={"_id": 1}
        )
        if not seen:
            return []
        lease = new_ulid()
        held = {"outbox_by": lease, "outbox_lease": now + timedelta(seconds=LEASE_SECONDS)}
        mine: dict[str, Any] = {"_id": {"$in": [one["_id"] for one in seen]}}
        await self._mongo.update_many(collection, {**mine, **free}, {"$set": held})
        taken = await self._mongo.find(
            collection,
            {**mine, "outbox_by": lease},
            fields={"outbox": {"$slice": _EVENTS_AT_ONCE}},
        )
        return [
            Waiting(
                collection,
                one["_id"],
                lease,
                tuple(Envelope.model_validate(entry) for entry in one.get("outbox", ())),
            )
            for one in taken
        ]


def _letting_go(lease: str, published: Sequence[str]) -> list[dict[str, Any]]:
    """Take what was published out of the outbox, and the lease if it is still ours."""
    left: dict[str, Any] = {"$not": [{"$in": ["$$this.id", list(published)]}]}
    outbox: dict[str, Any] = {"$filter": {"input": "$outbox", "cond": left}}
    freed: dict[str, Any] = {
        name: {"$cond": [{"$eq": ["$outbox_by", lease]}, "$$REMOVE", f"${name}"]}
        for name in ("outbox_lease", "outbox_by")
    }
    since: dict[str, Any] = {"$cond": [{"$eq": ["$outbox", []]}, "$$REMOVE", "$outbox_at"]}
    return [{"$set": {"outbox": outbox}}, {"$set": {"outbox_at": since, **freed}}]
