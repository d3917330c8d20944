"""A service's storage in memory; the tests of MongoDB's are run against it as well."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any, TypeVar

from chassis.answers import Answer
from chassis.documents import Document, Find, Index, Query, Remove, Save, Sort, Write
from chassis.failures import lost_race
from chassis.queries import matches, sorted_by
from chassis.store import PLAIN, Asked, DoneBefore, Repository
from chassis.work import Work
from contracts.access import Actor
from contracts.base import Aggregate, Envelope
from contracts.errors import ChangedMeanwhile, Conflict

R = TypeVar("R")

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

Kept = dict[tuple[str, str], Document]

_TRIES = 12


class MemoryDocuments:
    """Documents in a dictionary; every find is noted, so that its index can be asked about."""

    def __init__(self, kept: Kept, finds: list[Find]) -> None:
        self._kept = kept
        self._finds = finds

    async def read(self, collection: str, key: str) -> Document | None:
        return deepcopy(self._kept.get((collection, key)))

    async def find(
        self, collection: str, query: Query, *, sort: Sort, limit: int
    ) -> list[Document]:
        self._finds.append(Find(collection, query, sort, limit))
        mine = [d for (name, _), d in self._kept.items() if name == collection]
        found = sorted_by([d for d in mine if matches(d, query)], sort)
        return deepcopy(found[:limit])


class MemoryStore:
    """A whole service's storage: documents, what it announced and what it has done once."""

    def __init__(self, now: datetime = NOW, **seeds: Sequence[Aggregate]) -> None:
        self.kept: Kept = {}
        for collection, aggregates in seeds.items():
            for aggregate in aggregates:
                version = max(aggregate.version, 1)
                document = aggregate.model_dump(mode="json") | {"version": version}
                self.kept[collection, aggregate.id] = document
        self.now = now
        self.outbox: list[Envelope] = []
        self.done: list[str] = []
        self.answers: dict[str, Answer] = {}
        self.finds: list[Find] = []
        self._unique: list[tuple[str, Index]] = []

    async def prepare(self, repositories: Sequence[type[Repository[Any]]]) -> None:
        """Know which indexes are unique, as MongoDB would once they are made."""
        self.know(repositories)

    def know(self, repositories: Sequence[type[Repository[Any]]]) -> None:
        """Know which indexes are unique, for tests without an event loop."""
        self._unique = [
            (repository.collection, index)
            for repository in repositories
            for index in repository.indexes
            if index.unique
        ]

    async def transact(
        self, actor: Actor, body: Callable[[Work], Awaitable[R]], *, asked: Asked = PLAIN
    ) -> R:
        """Run a unit of work; nothing is kept if it fails, and a reaction is run again."""
        for tried in range(_TRIES):
            if asked.once is not None and asked.once in self.done:
                raise DoneBefore
            documents = MemoryDocuments(self.kept, self.finds)
            work = Work(actor, self.now, documents, asked.if_match, message=asked.message)
            result = await body(work)
            try:
                self._commit(list(work.staged.values()), asked.once)
            except ChangedMeanwhile:
                if asked.message is None or tried == _TRIES - 1:
                    raise
            else:
                return result
        raise AssertionError

    async def has_done(self, mark: str) -> bool:
        return mark in self.done

    async def recall(self, mark: str) -> Answer | None:
        return self.answers.get(mark)

    async def remember(self, mark: str, answer: Answer) -> None:
        self.answers.setdefault(mark, answer)

    def saved(self, collection: str, key: str) -> Document:
        """Show a document as it is kept."""
        return self.kept[collection, key]

    def _commit(self, writes: Sequence[Write], once: str | None) -> None:
        if once is not None and once in self.done:
            raise DoneBefore
        kept = dict(self.kept)
        for write in writes:
            held = kept.get((write.collection, write.key))
            if (held["version"] if held else 0) != write.expected:
                raise lost_race(write.key, held)
            if isinstance(write, Remove):
                kept.pop((write.collection, write.key), None)
            else:
                self._must_be_unique(write, kept)
                kept[write.collection, write.key] = write.document
        self.kept.clear()
        self.kept.update(kept)
        self.outbox += [
            fact for write in writes if isinstance(write, Save) for fact in write.announced
        ]
        self.done += [once] if once is not None else []

    def _must_be_unique(self, write: Save, kept: Kept) -> None:
        for index in (index for name, index in self._unique if name == write.collection):
            if not matches(write.document, index.only or {}):
                continue
            fields = [field for field, _ in index.fields]
            mine = {field: write.document.get(field) for field in fields}
            for other in _others(write, kept):
                if matches(other, {**(index.only or {}), **mine}):
                    raise Conflict("there is one like this already", fields=fields)


def _others(write: Save, kept: Kept) -> Iterator[Document]:
    return (
        document
        for (collection, key), document in kept.items()
        if collection == write.collection and key != write.key
    )
