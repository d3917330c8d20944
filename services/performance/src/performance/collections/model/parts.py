"""What a return is made of: figures with who entered them, questions about them, its steps."""

from collections.abc import Iterable
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Frozen
from contracts.errors import Change
from contracts.people import PersonId
from contracts.performance import Group, MeasureCode, ReturnState
from performance.collections.model.asked import Spot
from performance.collections.model.entering import Kept


class Entry(Frozen):
    """One figure, who entered it as it is, and at which version of the return."""

    measure: MeasureCode
    group: Group
    kept: Kept
    by: PersonId
    at: AwareDatetime
    version: int

    @classmethod
    def of(cls, spot: Spot, kept: Kept, *, by: PersonId, at: AwareDatetime, version: int) -> Self:
        """Enter a figure at its spot."""
        return cls(measure=spot.measure, group=spot.group, kept=kept, by=by, at=at, version=version)

    @property
    def spot(self) -> Spot:
        return Spot(self.measure, self.group)


class Answer(Frozen):
    """What the school said to a question."""

    words: str
    by: PersonId
    at: AwareDatetime
    version: int


class ValueQuery(Frozen):
    """What the specialist asked about one figure, at which version of the return."""

    id: str
    measure: MeasureCode
    group: Group
    words: str
    asked_by: PersonId
    asked_at: AwareDatetime
    version: int
    answer: Answer | None = None

    @property
    def spot(self) -> Spot:
        return Spot(self.measure, self.group)


class Move(Frozen):
    """A step on the way, with the words a return was sent back with."""

    state: ReturnState
    by: PersonId
    at: AwareDatetime
    version: int
    words: str | None = None


def changes_since(
    version: int, entries: Iterable[Entry], queries: Iterable[ValueQuery], moves: Iterable[Move]
) -> tuple[Change, ...]:
    """Say what was changed after a version: figures, questions, answers and steps, not their words.

    A part is named "attainment-8.all", "query.attainment-8.all", "answer.…" or by a state.
    """
    asked = list(queries)
    changes = [
        *((f"{e.measure}.{e.group}", e.by, e.at, e.version) for e in entries),
        *((f"query.{q.measure}.{q.group}", q.asked_by, q.asked_at, q.version) for q in asked),
        *(
            (f"answer.{q.measure}.{q.group}", q.answer.by, q.answer.at, q.answer.version)
            for q in asked
            if q.answer
        ),
        *((move.state.value, move.by, move.at, move.version) for move in moves),
    ]
    return tuple(
        Change(part=part, by=by, at=at.isoformat())
        for part, by, at, changed in changes
        if changed > version
    )


def last_touch(
    entries: Iterable[Entry], queries: Iterable[ValueQuery], moves: Iterable[Move]
) -> tuple[PersonId | None, AwareDatetime | None]:
    """Say who last did anything to a return, and when; nobody has, at first."""
    asked = list(queries)
    touches = [
        *((entry.at, entry.by) for entry in entries),
        *((query.asked_at, query.asked_by) for query in asked),
        *((query.answer.at, query.answer.by) for query in asked if query.answer),
        *((move.at, move.by) for move in moves),
    ]
    at, by = max(touches, default=(None, None))
    return by, at
