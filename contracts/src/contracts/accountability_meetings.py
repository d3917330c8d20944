"""What accountability counts of meetings, and announces of it: by id, no word anybody wrote."""

from collections.abc import Iterable
from datetime import date
from typing import Self

from contracts.accountability import Count
from contracts.base import Event, Frozen
from contracts.directory import Cycle
from contracts.meetings import CadenceFacts, CadenceStatus
from contracts.schools import SchoolId

WORST_FIRST = (
    CadenceStatus.BREACHED,
    CadenceStatus.BEHIND,
    CadenceStatus.ON_PACE,
    CadenceStatus.NOT_DUE,
    CadenceStatus.MET,
)


def by_urgency(line: CadenceFacts) -> tuple[int, int, str, str]:
    """Put the line that needs somebody first: the worse word, the more dates missed."""
    worse = WORST_FIRST.index(line.status)
    return (worse, -len(line.missed), line.rule, line.forum_id)


class CadenceFigures(Frozen):
    """A school's own rhythms in one cycle; `missed` are every line's dates, in order."""

    school_id: SchoolId
    cycle: Cycle
    lines: Count
    breached: Count
    behind: Count
    worst: CadenceFacts | None
    next_due: date | None
    missed: tuple[date, ...]

    @classmethod
    def of(cls, school_id: SchoolId, cycle: Cycle, lines: Iterable[CadenceFacts]) -> Self:
        """Count a school's lines of a cycle."""
        held = sorted(lines, key=by_urgency)
        due = [line.next_due for line in held if line.next_due]
        statuses = [line.status for line in held]
        return cls(
            school_id=school_id,
            cycle=cycle,
            lines=len(held),
            breached=statuses.count(CadenceStatus.BREACHED),
            behind=statuses.count(CadenceStatus.BEHIND),
            worst=held[0] if held else None,
            next_due=min(due, default=None),
            missed=tuple(sorted(day for line in held for day in line.missed)),
        )


class DueCount(Frozen):
    """How many open actions are due on one day; what is overdue is for the reader's day to say."""

    due: date
    actions: Count


class AnswerCounts(Frozen):
    """How a school answered the actions that were agreed for it in one cycle (R44)."""

    cycle: Cycle
    asked: Count
    adopted: Count
    adapted: Count
    declined: Count


class ActionFigures(Frozen):
    """A school's actions: what is open, of whatever year, and each cycle's answers."""

    school_id: SchoolId
    dues: tuple[DueCount, ...]
    answers: tuple[AnswerCounts, ...]

    def open(self) -> int:
        """Count what is open."""
        return sum(one.actions for one in self.dues)

    def overdue(self, today: date, *, since: date | None = None) -> int:
        """Count what was due before a day, or of that only what was not yet late before `since`."""
        return sum(
            one.actions
            for one in self.dues
            if one.due < today and (since is None or one.due >= since)
        )


class CadenceChanged(Event):
    """The ledger of cadence reads differently: a school's lines, or (None) the trust's own."""

    type = "accountability.cadence-changed.v1"

    school_id: SchoolId | None
    cycle: Cycle | None


class ActionsChanged(Event):
    """The action book reads differently."""

    type = "accountability.actions-changed.v1"

    school_id: SchoolId | None


class GovernanceChanged(Event):
    """What is known of a board reads differently: a school's, or (None) the trustees'."""

    type = "accountability.governance-changed.v1"

    school_id: SchoolId | None
    cycle: Cycle | None
