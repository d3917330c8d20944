"""Units of work over a database, and repositories of aggregates within them."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Generic, Protocol, TypeVar

from chassis.answers import Answers
from chassis.documents import Index, Query, Sort
from chassis.paging import cursor, past
from chassis.queries import matches
from chassis.work import Work
from contracts.access import Actor
from contracts.base import Aggregate, Envelope, Event, Page
from contracts.errors import Change, ChangedMeanwhile, MustMatch, NotFound
from contracts.permissions import Permission

A = TypeVar("A", bound=Aggregate)
R = TypeVar("R")

PAGE = 50
LONGEST_PAGE = 200


@dataclass(frozen=True)
class Asked:
    """How a request wants its work done: If-Match, and the mark that makes it happen once."""

    if_match: int | None = None
    once: str | None = None
    message: Envelope | None = None


PLAIN = Asked()


class Store(Answers, Protocol):
    """Runs units of work, committing documents, outbox and marks together or not at all.

    `asked.once` is a mark (an inbox message id, an Idempotency-Key): a work whose mark is
    there already raises `DoneBefore` and changes nothing. A reaction that loses a race is run
    again, so a body must not act on the world; a request that loses one is `ChangedMeanwhile`.
    """

    async def transact(
        self, actor: Actor, body: Callable[[Work], Awaitable[R]], *, asked: Asked = PLAIN
    ) -> R: ...


class DoneBefore(Exception):
    """The mark of this work exists: its effect happened earlier."""


@dataclass(frozen=True)
class Readable:
    """A permission and the documents it opens, where it reaches.

    Reading by it without holding `unless` there is a sensitive read, which the gateway audits;
    `always_recorded` makes every reading one.
    """

    permission: Permission
    documents: Query = field(default_factory=dict[str, object])
    unless: Permission | None = None
    always_recorded: bool = False


class Repository(Generic[A]):
    """One kind of aggregate, one document each, within one unit of work."""

    collection: ClassVar[str]
    model: type[A]
    readable: ClassVar[Sequence[Readable]]
    indexes: ClassVar[Sequence[Index]] = ()

    def __init__(self, work: Work) -> None:
        self._work = work

    async def seek(self, key: str) -> A | None:
        """Fetch an aggregate, if there is one, for a reaction: nobody is asking."""
        document = await self._work.read(self.collection, key)
        return self.model.model_validate(document) if document else None

    async def get(self, key: str, *, needing: Permission | None = None) -> A:
        """Fetch an aggregate for someone who may read it and holds the permission there.

        What they may not read does not exist for them: `NotFound`. What they may read but not
        do is `Forbidden`.
        """
        aggregate = await self.seek(key)
        if aggregate is None or not self.may_read(aggregate):
            raise NotFound(f"no {key} among the {self.collection}")
        if needing is not None:
            self._work.actor.must(needing, aggregate.place, aggregate.named)
        self._work.sensitive |= self._is_sensitive(aggregate)
        return aggregate

    async def to_change(self, key: str, *, needing: Permission) -> A:
        """Fetch an aggregate in order to change it: the request must have seen this version."""
        return self.matched(await self.get(key, needing=needing))

    def matched(self, aggregate: A) -> A:
        """Insist that the request has seen the aggregate as it is now."""
        if self._work.if_match is None:
            raise MustMatch("say which version you are changing (If-Match)")
        if self._work.if_match != aggregate.version:
            raise ChangedMeanwhile(
                "somebody saved a change since you opened this",
                current_version=aggregate.version,
                changes=[c.model_dump() for c in self.changes(aggregate, self._work.if_match)],
            )
        return aggregate

    def changes(self, aggregate: A, since: int) -> Sequence[Change]:
        """Say what changed after a version, if the aggregate keeps its own history."""
        del aggregate, since
        return ()

    def may_read(self, aggregate: A) -> bool:
        """Say whether this work's actor may see the aggregate at all."""
        document = aggregate.model_dump(mode="json")
        return any(
            self._work.actor.may_with(readable.permission, aggregate)
            and matches(document, readable.documents)
            for readable in self.readable
        )

    def _is_sensitive(self, aggregate: A) -> bool:
        document, actor = aggregate.model_dump(mode="json"), self._work.actor
        return any(
            matches(document, readable.documents)
            and (readable.unless is None or not actor.may_with(readable.unless, aggregate))
            for readable in self.readable
            if readable.unless or readable.always_recorded
        )

    async def page(
        self,
        query: Query,
        *,
        by: str = "id",
        down: bool = False,
        after: str | None = None,
        limit: int = PAGE,
    ) -> Page[A]:
        """List what the actor may read, ordered by one field, `limit` (at most 200) at a time.

        `after` is the `next` of the page before; one that was made up is `Invalid`.
        """
        opened = self._opened()
        if not opened:
            return Page[A](items=(), next=None)
        clauses: list[Query] = [query, {"$or": opened} if {} not in opened else {}]
        if after:
            clauses.append(past(after, by=by, down=down))
        limit = min(limit, LONGEST_PAGE)
        direction = -1 if down else 1
        found = await self._work.documents.find(
            self.collection,
            _both(clauses),
            sort=((by, direction),) if by == "id" else ((by, direction), ("id", direction)),
            limit=limit + 1,
        )
        items = tuple(self.model.model_validate(document) for document in found[:limit])
        more = cursor(found[limit - 1], by=by) if len(found) > limit else None
        return Page[A](items=items, next=more)

    async def all(self, query: Query, *, sort: Sort = (("id", 1),), limit: int = 5_000) -> list[A]:
        """List for a reaction or a rule, whoever is asking; never shown as it is."""
        found = await self._work.documents.find(self.collection, query, sort=sort, limit=limit)
        return [self.model.model_validate(document) for document in found]

    async def save(self, aggregate: A, *events: Event) -> A:
        """Keep the aggregate as it now stands and announce what happened, both or neither."""
        version = self._work.save(self.collection, aggregate, events)
        return aggregate.but(version=version)

    async def remove(self, aggregate: A) -> None:
        """Delete the aggregate when the work commits."""
        self._work.remove(self.collection, aggregate)

    def _opened(self) -> list[dict[str, object]]:
        opened: list[dict[str, object]] = []
        for readable in self.readable:
            reach = self._work.actor.reach(readable.permission)
            if reach.everywhere:
                opened.append(dict(readable.documents))
                continue
            if reach.places and self.model.placed_by:
                places = {self.model.placed_by: {"$in": sorted(reach.places)}}
                opened.append({**readable.documents, **places})
            if reach.by_name and self.model.named_by:
                opened.append({**readable.documents, self.model.named_by: self._work.actor.id})
        return opened


def _both(clauses: list[Query]) -> Query:
    kept = [clause for clause in clauses if clause]
    if len(kept) > 1:
        return {"$and": kept}
    return kept[0] if kept else {}
