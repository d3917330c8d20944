"""Several messages taken in by one transaction: their marks and all their effects, or nothing."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from opentelemetry.instrumentation.utils import suppress_instrumentation

from chassis.clock import Clock
from chassis.documents import Document, Documents, Query, Remove, Save, Sort, Write
from chassis.mongo import Mongo
from chassis.mongo_writing import MARKS, MongoWriting
from chassis.store import PLAIN
from chassis.work import Work
from contracts.access import Actor
from contracts.base import Envelope

log = logging.getLogger(__name__)

Reaction = tuple[Envelope, Callable[[Work], Awaitable[None]]]


class NotTogether(Exception):
    """A message needs a transaction of its own."""


class Staged(Documents):
    """Documents as the messages before will leave them; only a search cannot know that."""

    def __init__(self, documents: Documents) -> None:
        self.saves: dict[tuple[str, str], Save] = {}
        self._documents = documents

    async def read(self, collection: str, key: str) -> Document | None:
        saved = self.saves.get((collection, key))
        return saved.document if saved else await self._documents.read(collection, key)

    async def find(
        self, collection: str, query: Query, *, sort: Sort, limit: int
    ) -> list[Document]:
        if self.saves:
            raise NotTogether
        return await self._documents.find(collection, query, sort=sort, limit=limit)

    def add(self, writes: Sequence[Write]) -> None:
        """Add one message's writes; a document written before is written once, with all its facts.

        Each message keeps the version it would have made by itself.
        """
        if any(isinstance(write, Remove) for write in writes):
            raise NotTogether
        for write in writes:
            if isinstance(write, Save):
                place = (write.collection, write.key)
                before = self.saves.get(place)
                self.saves[place] = (
                    replace(
                        write,
                        expected=before.expected,
                        announced=before.announced + write.announced,
                    )
                    if before
                    else write
                )


class MongoTogether:
    """Takes several messages in, each as if it had come alone.

    What is not as usual (heard before, a reaction that fails, a search, a race) is left for its
    caller to take in by itself, and with it what came later about the same subject.
    """

    def __init__(
        self, mongo: Mongo, documents: Documents, writing: MongoWriting, clock: Clock
    ) -> None:
        self._mongo = mongo
        self._documents = documents
        self._writing = writing
        self._clock = clock

    async def take_in(
        self, actor: Actor, reactions: Sequence[Reaction]
    ) -> tuple[frozenset[str], bool]:
        """Give the ids of the messages whose effects are kept now, and whether facts wait."""
        staged = Staged(self._documents)
        try:
            taken = await self._stage(staged, actor, reactions)
            with suppress_instrumentation():  # many traces meet here; none of them owns it
                await self._commit(staged, taken)
        except Exception as failed:  # noqa: BLE001 - whatever it was, each has its own turn next
            log.info(
                "%d messages are taken in one by one: %s", len(reactions), type(failed).__name__
            )
            return frozenset(), False
        return frozenset(taken), any(save.announced for save in staged.saves.values())

    async def _stage(
        self, staged: Staged, actor: Actor, reactions: Sequence[Reaction]
    ) -> list[str]:
        ids = [message.id for message, _ in reactions]
        with suppress_instrumentation():
            marked = await self._mongo.find(MARKS, {"_id": {"$in": ids}}, fields={"_id": 1})
        seen = {mark["_id"] for mark in marked}
        taken: list[str] = []
        aside: set[str] = set()
        for message, react in reactions:
            if message.subject in aside or message.id in seen:
                aside.add(message.subject)
                continue
            work = Work(actor, self._clock(), staged, message=message)
            try:
                await react(work)
                staged.add(tuple(work.staged.values()))
            except Exception:  # noqa: BLE001 - it is told about when it fails by itself
                aside.add(message.subject)
                continue
            seen.add(message.id)
            taken.append(message.id)
        return taken

    async def _commit(self, staged: Staged, taken: Sequence[str]) -> None:
        if not taken:
            return
        at = datetime.now(UTC)
        marks: list[Document] = [{"_id": one, "kind": "message", "at": at} for one in taken]
        async with self._mongo.transaction() as session:
            await self._mongo.insert_all(MARKS, marks, session)
            await self._writing.write(tuple(staged.saves.values()), PLAIN, session)
