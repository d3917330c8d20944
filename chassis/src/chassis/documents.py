"""Documents, the queries that may be asked of them, and the writes of one unit of work."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from contracts.base import Envelope

Document: TypeAlias = dict[str, Any]
Query: TypeAlias = Mapping[str, object]
"""A MongoDB query in the subset `chassis.queries.matches` also understands."""
Sort: TypeAlias = Sequence[tuple[str, int]]


@dataclass(frozen=True)
class Index:
    """Fields (1 up, -1 down) that serve a query; `only` makes it partial."""

    fields: tuple[tuple[str, int], ...]
    unique: bool = False
    only: Query | None = None
    expires_after_seconds: int | None = None


def index(*fields: str, unique: bool = False, only: Query | None = None) -> Index:
    """Name an index by its fields; a leading minus sorts that one downwards."""
    pairs = tuple((f.removeprefix("-"), -1 if f.startswith("-") else 1) for f in fields)
    return Index(pairs, unique=unique, only=only)


@dataclass(frozen=True)
class Find:
    """A find as a repository asked it, to ask its index about afterwards."""

    collection: str
    query: Query
    sort: Sort
    limit: int


@dataclass(frozen=True)
class Save:
    """Write a document that was read at `expected` (0: new), with the facts it announces."""

    collection: str
    key: str
    expected: int
    document: Document
    announced: tuple[Envelope, ...]


@dataclass(frozen=True)
class Remove:
    """Delete a document that was read at `expected`."""

    collection: str
    key: str
    expected: int


Write: TypeAlias = Save | Remove


@dataclass(frozen=True)
class Change:
    """What is done to the one document a query must find; without a query, a new document."""

    query: Query | None
    change: Mapping[str, Any]


class Documents(Protocol):
    """Reads the documents of one service; a document's key is `_id`, shown as `id`."""

    async def read(self, collection: str, key: str) -> Document | None: ...
    async def find(
        self, collection: str, query: Query, *, sort: Sort, limit: int
    ) -> list[Document]: ...
