"""The same milestones gathered otherwise (R104): from breakdowns as they are kept, in one pass.

They were checked when they were written. A large trust has thousands of parts: making a checked
value of each took most of the time of the answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from accountability.grid.model import PUBLISHED_ON
from accountability.grid.repository import KeptBreakdown, KeptTally
from contracts.accountability import Tally
from contracts.planning import PriorityId, TermNumber
from contracts.schools import SchoolId


@dataclass(frozen=True)
class Part:
    """What one school's plan holds of a group."""

    school_id: SchoolId
    objectives: int
    tally: KeptTally


@dataclass(frozen=True)
class Gap:
    """A published plan that holds nothing of a priority, and whether it says why (R10)."""

    school_id: SchoolId
    reasoned: bool


@dataclass(frozen=True)
class Group:
    """What belongs together: by a priority (None: own) or a term."""

    priority_id: PriorityId | None
    term: TermNumber | None
    parts: tuple[Part, ...]
    gaps: tuple[Gap, ...]

    @property
    def tally(self) -> Tally:
        return Tally.summed(part.tally for part in self.parts)


def by_priority(plans: Sequence[KeptBreakdown]) -> list[Group]:
    """Gather every milestone by the priority its objective serves, own objectives last."""
    parts: dict[PriorityId | None, list[Part]] = {}
    gaps: dict[PriorityId | None, list[Gap]] = {}
    for plan in plans:
        for part in plan["sip"]["by_priority"]:
            held = Part(plan["school_id"], part["objectives"], part["tally"])
            parts.setdefault(part["priority_id"], []).append(held)
    named = {*parts}.union(*(plan["sip"]["reasoned_gaps"] for plan in plans))
    for plan in plans:
        if plan["state"] in PUBLISHED_ON:
            served = {part["priority_id"] for part in plan["sip"]["by_priority"]}
            for priority in named - served - {None}:
                gap = Gap(plan["school_id"], reasoned=priority in plan["sip"]["reasoned_gaps"])
                gaps.setdefault(priority, []).append(gap)
    return [
        Group(
            priority_id=priority,
            term=None,
            parts=tuple(parts.get(priority, ())),
            gaps=tuple(gaps.get(priority, ())),
        )
        for priority in sorted(named, key=lambda one: (one is None, one or ""))
    ]


def by_term(plans: Sequence[KeptBreakdown]) -> list[Group]:
    """Gather every milestone by the term it is promised for, all six in order."""
    parts: dict[TermNumber, list[Part]] = {}
    for plan in plans:
        for part in plan["sip"]["by_term"]:
            held = Part(plan["school_id"], 0, part["tally"])
            parts.setdefault(part["term"], []).append(held)
    return [
        Group(priority_id=None, term=term, parts=tuple(parts.get(term, ())), gaps=())
        for term in range(1, 7)
    ]
