"""A school's return: awaited, submitted, queried or sent back, accepted, published (R88)."""

from collections.abc import Mapping
from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.errors import Change, NotFound
from contracts.people import PersonId
from contracts.performance import CollectionId, ReturnId, ReturnMoved, ReturnState, Year
from contracts.schools import SchoolId, SchoolOwned
from performance.collections.model.asked import Asked, Spot
from performance.collections.model.entering import NOTHING_YET, Kept
from performance.collections.model.parts import (
    Answer,
    Entry,
    Move,
    ValueQuery,
    changes_since,
)
from performance.collections.model.refusals import (
    FiguresMissing,
    NotAccepted,
    NotWithTheSpecialist,
    QueriesUnanswered,
    ReturnIsAway,
)

WITH_SCHOOL = frozenset({ReturnState.AWAITED, ReturnState.QUERIED, ReturnState.RETURNED})
QUERYABLE = frozenset({ReturnState.SUBMITTED, ReturnState.QUERIED})
TO_COME = frozenset({ReturnState.AWAITED, ReturnState.RETURNED})
RETURNABLE = frozenset(ReturnState) - TO_COME


class Return(SchoolOwned):
    """One school's answers to one collection; words in it never leave this service."""

    collection_id: CollectionId
    year: Year
    asked: tuple[Asked, ...]
    state: ReturnState = ReturnState.AWAITED
    entries: tuple[Entry, ...] = ()
    queries: tuple[ValueQuery, ...] = ()
    moves: tuple[Move, ...] = ()
    submitted_on: date | None = None

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The figures to fill in, in the order in which they are asked."""
        return tuple(spot for asked in self.asked for spot in asked.spots())

    @property
    def kept(self) -> dict[Spot, Kept]:
        """What is filled in."""
        return {entry.spot: entry.kept for entry in self.entries if entry.kept.given}

    @property
    def missing(self) -> tuple[Spot, ...]:
        """The figures that have neither a value nor a reason yet."""
        kept = self.kept
        return tuple(spot for spot in self.spots if spot not in kept)

    @property
    def open_queries(self) -> tuple[ValueQuery, ...]:
        """Those neither answered nor settled by another figure."""
        return tuple(query for query in self.queries if self.is_open(query))

    def is_open(self, query: ValueQuery) -> bool:
        return query.answer is None and not self.is_corrected(query)

    def is_corrected(self, query: ValueQuery) -> bool:
        """Say whether the figure was changed after it was asked about."""
        return any(e.spot == query.spot and e.version > query.version for e in self.entries)

    def fill(self, figures: Mapping[Spot, Kept], by: PersonId, at: AwareDatetime) -> Self:
        """Keep the figures as they now stand; what did not change keeps who entered it."""
        if self.state not in WITH_SCHOOL:
            raise ReturnIsAway(f"this return is {self.state}: its figures stand as they are")
        held = {entry.spot: entry for entry in self.entries}
        for spot in self.spots:
            now, before = figures.get(spot, NOTHING_YET), held.get(spot)
            if now != (before.kept if before else NOTHING_YET):
                held[spot] = Entry.of(spot, now, by=by, at=at, version=self.version + 1)
        entries = tuple(held.values())
        return self if entries == self.entries else self.but(entries=entries)

    def submit(self, by: PersonId, at: AwareDatetime, today: date) -> tuple[Self, ReturnMoved]:
        """Hand it in, complete and with every question about it settled."""
        if self.state not in WITH_SCHOOL:
            raise ReturnIsAway(f"this return is {self.state} already")
        if missing := self.missing:
            raise FiguresMissing(
                f"{len(missing)} figures need a value or the reason for none",
                missing=[f"{spot.measure}.{spot.group}" for spot in missing],
            )
        if unanswered := self.open_queries:
            raise QueriesUnanswered(
                "a question about a figure needs an answer or another figure",
                queries=[query.id for query in unanswered],
            )
        return self._moved(ReturnState.SUBMITTED, by, at, submitted_on=today)

    def query(self, query: ValueQuery) -> tuple[Self, ReturnMoved | None]:
        """Ask about one figure; the return is with the school again from the first question on."""
        if self.state not in QUERYABLE:
            raise NotWithTheSpecialist(f"this return is {self.state}: nothing in it can be queried")
        if query.spot not in self.kept:
            raise NotFound("there is no such figure in this return")
        asked = self.but(queries=(*self.queries, query))
        if self.state is ReturnState.QUERIED:
            return asked, None
        return asked._moved(ReturnState.QUERIED, query.asked_by, query.asked_at)  # noqa: SLF001 - of this class

    def answer(self, query_id: str, answer: Answer) -> Self:
        """Answer a question without changing its figure, or beside doing so."""
        if self.state is not ReturnState.QUERIED:
            raise ReturnIsAway(f"this return is {self.state}: no question is waiting")
        found = next((query for query in self.queries if query.id == query_id), None)
        if found is None:
            raise NotFound("there is no such question in this return")
        answered = found.but(answer=answer)
        return self.but(
            queries=tuple(answered if query is found else query for query in self.queries)
        )

    def send_back(self, words: str, by: PersonId, at: AwareDatetime) -> tuple[Self, ReturnMoved]:
        """Give the whole of it back to the school; what is published stays until it comes again."""
        if self.state not in RETURNABLE:
            raise NotWithTheSpecialist("this return is with the school")
        return self._moved(ReturnState.RETURNED, by, at, words=words)

    def accept(self, by: PersonId, at: AwareDatetime) -> tuple[Self, ReturnMoved]:
        """Take it as it stands."""
        if self.state is not ReturnState.SUBMITTED:
            raise NotWithTheSpecialist(f"this return is {self.state}, not submitted")
        return self._moved(ReturnState.ACCEPTED, by, at)

    def publish(self, by: PersonId, at: AwareDatetime) -> tuple[Self, ReturnMoved]:
        """Open its figures to comparison."""
        if self.state is not ReturnState.ACCEPTED:
            raise NotAccepted(f"this return is {self.state}, not accepted")
        return self._moved(ReturnState.PUBLISHED, by, at)

    def late_days(self, due: date, today: date) -> int:
        """Count the days it came, or has not come, after the day it was due."""
        came = None if self.state in TO_COME else self.submitted_on
        until = came or today
        return max(0, (until - due).days)

    def changes_since(self, version: int) -> tuple[Change, ...]:
        """Say what was changed after a version, by whom and when."""
        return changes_since(version, self.entries, self.queries, self.moves)

    def _moved(
        self,
        state: ReturnState,
        by: PersonId,
        at: AwareDatetime,
        *,
        words: str | None = None,
        submitted_on: date | None = None,
    ) -> tuple[Self, ReturnMoved]:
        move = Move(state=state, by=by, at=at, version=self.version + 1, words=words)
        moved = self.but(
            state=state,
            moves=(*self.moves, move),
            submitted_on=submitted_on or self.submitted_on,
        )
        return moved, ReturnMoved(
            return_id=ReturnId(self.id),
            collection_id=self.collection_id,
            school_id=self.school_id,
            state=state,
            previous=self.state,
            moved_by=by,
            moved_at=at,
        )


def return_id(collection_id: str, school_id: SchoolId) -> str:
    """Name the one return of a school to a collection."""
    return f"{collection_id}:{school_id}"
