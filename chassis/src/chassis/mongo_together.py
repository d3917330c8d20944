"""Several messages taken in by one transaction: their marks and all their effects, or nothing."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from opentelemetry.instrumentation.utils import suppress_instrumentation

from chassis.clock import Clock
from chassis.documents import Change, Document, Documents, Query, Remove, Save, Sort, Write
from chassis.failures import Duplicate
from chassis.mongo import Mongo
from chassis.mongo_gathered import Gathered
from chassis.mongo_writing import MARKS, MongoWriting
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
        self.touched: set[tuple[str, str]] = set()
        self.searched = False
        self._documents = documents

    async def read(self, collection: str, key: str) -> Document | None:
        self.touched.add((collection, key))
        saved = self.saves.get((collection, key))
        return saved.document if saved else await self._documents.read(collection, key)

    async def find(
        self, collection: str, query: Query, *, sort: Sort, limit: int
    ) -> list[Document]:
        self.searched = True
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
                self.touched.add(place)
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

    def knew(self, others: "Staged") -> bool:
        """Say whether all it saw was as these others will leave it."""
        return not others.saves or (
            not self.searched and self.touched.isdisjoint(others.saves.keys())
        )


@dataclass
class Chain:
    """What the messages about one subject come to, one after the other."""

    staged: Staged
    taken: list[str] = field(default_factory=list[str])


class MongoTogether:
    """Takes several messages in, each as if it had come alone and in its turn.

    Subjects go side by side, so that their reads are made together. Whoever met a document that
    a subject before him writes does it again, seeing that. What is not as usual (heard before, a
    reaction that fails, a search, a race) is left for its caller to take in by itself, and with
    it what came later about the same subject.
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
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Give the ids of the messages whose effects are kept now, and where facts wait."""
        try:
            try:
                staged, taken = await self._keep(actor, reactions, frozenset())
            except Duplicate:
                heard = await self._heard(reactions)
                if not heard:
                    raise
                staged, taken = await self._keep(actor, reactions, heard)
        except Exception as failed:  # noqa: BLE001 - whatever it was, each has its own turn next
            log.info(
                "%d messages are taken in one by one: %s", len(reactions), type(failed).__name__
            )
            return frozenset(), frozenset()
        announced = {save.collection for save in staged.saves.values() if save.announced}
        return frozenset(taken), frozenset(announced)

    async def _keep(
        self, actor: Actor, reactions: Sequence[Reaction], heard: frozenset[str]
    ) -> tuple[Staged, Sequence[str]]:
        staged, taken = await self._stage(actor, reactions, heard)
        with suppress_instrumentation():  # many traces meet here; none of them owns it
            await self._commit(staged, taken)
        return staged, taken

    async def _heard(self, reactions: Sequence[Reaction]) -> frozenset[str]:
        ids = [message.id for message, _ in reactions]
        with suppress_instrumentation():
            marked = await self._mongo.find(MARKS, {"_id": {"$in": ids}}, fields={"_id": 1})
        return frozenset(mark["_id"] for mark in marked)

    async def _stage(
        self, actor: Actor, reactions: Sequence[Reaction], heard: frozenset[str]
    ) -> tuple[Staged, Sequence[str]]:
        subjects: dict[str, list[Reaction]] = {}
        for reaction in reactions:
            subjects.setdefault(reaction[0].subject, []).append(reaction)
        gathered = Gathered(self._documents)
        chains = await asyncio.gather(
            *(self._follow(gathered, actor, those, heard) for those in subjects.values())
        )
        together, taken = Staged(gathered), list[str]()
        for chain, those in zip(chains, subjects.values(), strict=True):
            knowing = chain if chain.staged.knew(together) else None
            last = knowing or await self._follow(together, actor, those, heard)
            together.add(tuple(last.staged.saves.values()))
            taken += last.taken
        return together, taken

    async def _follow(
        self,
        documents: Documents,
        actor: Actor,
        reactions: Sequence[Reaction],
        heard: frozenset[str],
    ) -> Chain:
        """React to what came about one subject, up to the first that cannot be as usual."""
        chain = Chain(Staged(documents))
        for message, react in reactions:
            if message.id in heard or message.id in chain.taken:
                break
            work = Work(actor, self._clock(), chain.staged, message=message)
            try:
                await react(work)
                chain.staged.add(tuple(work.staged.values()))
            except Exception:  # noqa: BLE001 - it is told about when it fails by itself
                break
            chain.taken.append(message.id)
        return chain

    async def _commit(self, staged: Staged, taken: Sequence[str]) -> None:
        if not taken:
            return
        at = datetime.now(UTC)
        changes = {
            MARKS: [Change(None, {"_id": one, "kind": "message", "at": at}) for one in taken]
        }
        for save in staged.saves.values():
            changes.setdefault(save.collection, []).append(self._writing.change_of(save))
        await self._mongo.write_at_once(changes)
