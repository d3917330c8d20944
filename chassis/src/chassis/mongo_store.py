"""Units of work over MongoDB: state, facts and marks in one atomic write or one transaction."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from chassis.answers import Answer
from chassis.clock import Clock
from chassis.documents import Document, Find, Index, Save, Write, index
from chassis.failures import Collided, Duplicate, lost_race
from chassis.mongo import Mongo
from chassis.mongo_documents import MongoDocuments
from chassis.mongo_terms import keyed, keyed_index, keyed_sort
from chassis.mongo_together import MongoTogether, Reaction
from chassis.mongo_writing import MARKS, MongoWriting
from chassis.outbox_mongo import LEFTOVERS
from chassis.store import PLAIN, Asked, DoneBefore, Repository
from chassis.work import Work
from contracts.access import Actor
from contracts.errors import ChangedMeanwhile, Conflict

R = TypeVar("R")

ANSWERS = "answers"

PENDING = Index((("outbox_at", 1),), only={"outbox_at": {"$exists": True}})
_DAY_SECONDS = 86_400
_TRIES = 12
_PAUSE_SECONDS = 0.005


def _no_one(_collections: Collection[str]) -> None:
    """Nobody waits for facts unless a relay does."""


class MongoStore:
    """A service's storage in a database of its own."""

    def __init__(self, url: str, database: str, clock: Clock) -> None:
        self.mongo = Mongo(url, database)
        self._documents = MongoDocuments(self.mongo)
        self._writing = MongoWriting(self.mongo)
        self._together = MongoTogether(self.mongo, self._documents, self._writing, clock)
        self._clock = clock
        self.on_announced: Callable[[Collection[str]], None] = _no_one

    async def prepare(self, repositories: Sequence[type[Repository[Any]]]) -> None:
        """Make every collection and index there should be; harmless when repeated."""
        self._writing.know(repositories)
        for repository in repositories:
            for wanted in (PENDING, *repository.indexes):
                await self.mongo.ensure(repository.collection, keyed_index(wanted))
        await self.mongo.ensure(LEFTOVERS, PENDING)
        for collection, days in ((MARKS, 30), (ANSWERS, 1)):
            forgotten = Index(index("at").fields, expires_after_seconds=days * _DAY_SECONDS)
            await self.mongo.ensure(collection, forgotten)

    async def transact(
        self, actor: Actor, body: Callable[[Work], Awaitable[R]], *, asked: Asked = PLAIN
    ) -> R:
        """Run a unit of work; a reaction that loses a race is run again."""
        if asked.once is not None and await self.has_done(asked.once):
            raise DoneBefore
        for tried in range(_TRIES):
            if tried:
                await asyncio.sleep(_PAUSE_SECONDS * tried * random.random())  # noqa: S311
            work = Work(
                actor, self._clock(), self._documents, asked.if_match, message=asked.message
            )
            result = await body(work)
            try:
                await self._commit(list(work.staged.values()), asked)
            except ChangedMeanwhile:
                if asked.message is None or tried == _TRIES - 1:
                    raise
            else:
                return result
        raise AssertionError

    async def take_in(self, actor: Actor, reactions: Sequence[Reaction]) -> frozenset[str]:
        """Take several messages in by one transaction; gives the ids of those it could."""
        taken, announced = await self._together.take_in(actor, reactions)
        if announced:
            self.on_announced(announced)
        return taken

    async def has_done(self, mark: str) -> bool:
        return bool(await self.mongo.find(MARKS, {"_id": mark}, limit=1))

    async def recall(self, mark: str) -> Answer | None:
        found = await self.mongo.find(ANSWERS, {"_id": mark}, limit=1)
        return Answer.model_validate(found[0]["answer"]) if found else None

    async def remember(self, mark: str, answer: Answer) -> None:
        kept = {"answer": answer.model_dump(), "at": datetime.now(UTC)}
        await self.mongo.update(ANSWERS, {"_id": mark}, {"$setOnInsert": kept}, upsert=True)

    async def forget(self, collections: Sequence[str]) -> int:
        """Drop documents that can be rebuilt, and the marks of the messages they came from."""
        await self.mongo.clear(MARKS, {"kind": "message"})
        return sum([await self.mongo.clear(collection, {}) for collection in collections])

    async def way_of(self, find: Find) -> Document:
        """Give the way MongoDB goes about a find, asked in a repository's terms."""
        way = await self.mongo.explain(
            {
                "find": find.collection,
                "filter": keyed(find.query),
                "sort": dict(keyed_sort(find.sort)),
                "limit": find.limit,
            }
        )
        return dict(way)

    async def _commit(self, writes: Sequence[Write], asked: Asked) -> None:
        if not writes and asked.once is None:
            return
        alone = len(writes) == 1 and asked.once is None and isinstance(writes[0], Save)
        try:
            if alone or not writes:
                await self._writing.write(writes, asked, None)
            else:
                await self._in_a_transaction(writes, asked)
        except Duplicate as taken:
            raise Conflict("there is one like this already", fields=list(taken.fields)) from taken
        announced = {w.collection for w in writes if isinstance(w, Save) and w.announced}
        if announced:
            self.on_announced(announced)

    async def _in_a_transaction(self, writes: Sequence[Write], asked: Asked) -> None:
        for tried in range(_TRIES):
            try:
                async with self.mongo.transaction() as session:
                    await self._writing.write(writes, asked, session)
            except Collided:
                await asyncio.sleep(_PAUSE_SECONDS * (tried + 1) * random.random())  # noqa: S311
            else:
                return
        raise lost_race(writes[0].key, None)
