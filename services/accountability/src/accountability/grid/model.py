"""A row of the grid, kept ready to be read; later columns become further fields of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import AwareDatetime

from contracts.accountability import SipBreakdown, SipFigures, Tally
from contracts.accountability_meetings import ActionFigures, CadenceFigures
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.planning import PlanState, PriorityId, TermNumber
from contracts.schools import SchoolFacts, SchoolId, SchoolOwned

PUBLISHED_ON = (PlanState.PUBLISHED, PlanState.REVIEWED, PlanState.CLOSED)


class Source(StrEnum):
    """The services whose facts fill the grid; a further one is one more line."""

    DIRECTORY = "directory"
    PLANNING = "planning"
    MEETINGS = "meetings"


class Met(Frozen):
    """What meetings has told of a school: each cycle's rhythms, and its actions of every year."""

    cadences: dict[Cycle, CadenceFigures] = {}
    actions: ActionFigures | None = None
    told_at: AwareDatetime
    heard_at: AwareDatetime

    def hear(self, told_at: AwareDatetime, heard_at: AwareDatetime, **fields: object) -> Self:
        """Take in what a fact says; an old fact makes it no older."""
        latest = max(told_at, self.told_at)
        return self.but(**fields, told_at=latest, heard_at=max(heard_at, self.heard_at))

    def reads_like(self, other: Self) -> bool:
        """Say whether people would see no difference."""
        return (self.cadences, self.actions) == (other.cadences, other.actions)


class Row(SchoolOwned):
    """What one service has told of a school.

    The directory's row is the school itself and has no cycle: every cycle shows it, so that a
    school without a plan has a row too; beside it stands what meetings told, at times of its own.
    `told_at` is the time of the latest fact taken in and `heard_at` when that was.
    """

    source: Source
    cycle: Cycle | None = None
    school: SchoolFacts | None = None
    school_sequence: int = 0
    met: Met | None = None
    sip: SipFigures | None = None
    told_at: AwareDatetime
    heard_at: AwareDatetime

    def hear(self, told_at: AwareDatetime, heard_at: AwareDatetime, **fields: object) -> Self:
        """Take in what a fact says; an old fact makes the row no older."""
        latest = max(told_at, self.told_at)
        return self.but(**fields, told_at=latest, heard_at=max(heard_at, self.heard_at))

    def reads_like(self, other: Self) -> bool:
        """Say whether people would see no difference; when it was heard is none."""
        return (self.school, self.sip) == (other.school, other.sip)


def row_id(school_id: SchoolId, cycle: Cycle | None) -> str:
    """Name a row by its school and cycle, so that there is one of each."""
    return f"{school_id}:{cycle or ''}"


class Breakdown(SchoolOwned):
    """A school's plan by priority and by term: beside its row, as only regrouping reads it."""

    cycle: Cycle
    state: PlanState
    sip: SipBreakdown


@dataclass(frozen=True)
class Line:
    """A school across the grid: what the directory and the cycle's columns say of it."""

    school_id: SchoolId
    known: Row | None
    told: Row | None

    @property
    def sip(self) -> SipFigures | None:
        """The plan's figures, if there is a plan to be seen."""
        return self.told.sip if self.told else None

    @property
    def met(self) -> Met | None:
        """What meetings told of the school, if it has told anything."""
        return self.known.met if self.known else None

    @property
    def school(self) -> SchoolFacts | None:
        """The school as the directory last told it."""
        return self.known.school if self.known else None

    @property
    def counts(self) -> bool:
        """Say whether the school belongs in this cycle's grid: it is open or has a plan there."""
        return self.sip is not None or (self.school is not None and self.school.open)

    @property
    def place(self) -> tuple[bool, str, str]:
        """Where it comes in the list: by name, never by how it is doing."""
        name = self.school.name.casefold() if self.school else ""
        return (self.school is None, name, self.school_id)


def lines_of(rows: Iterable[Row]) -> list[Line]:
    """Lay a cycle's rows beside their schools, in the schools' order."""
    known: dict[SchoolId, Row] = {}
    told: dict[SchoolId, Row] = {}
    for row in rows:
        (known if row.cycle is None else told)[row.school_id] = row
    lines = (
        Line(school_id=key, known=known.get(key), told=told.get(key)) for key in {**known, **told}
    )
    return sorted((line for line in lines if line.counts), key=lambda line: line.place)


def moved_since(sip: SipFigures, day: date) -> tuple[int, int]:
    """Count the milestones last moved on or after a day: for the better, for the worse."""
    recent = [moves for moves in sip.moves if moves.on >= day]
    return sum(moves.better for moves in recent), sum(moves.worse for moves in recent)


@dataclass(frozen=True)
class Part:
    """What one school's plan holds of a group."""

    school_id: SchoolId
    objectives: int
    tally: Tally


@dataclass(frozen=True)
class Gap:
    """A published plan that holds nothing of a priority, and whether it says why (R10)."""

    school_id: SchoolId
    reasoned: bool


@dataclass(frozen=True)
class Group:
    """The same milestones gathered otherwise (R104): by a priority (None: own) or a term."""

    priority_id: PriorityId | None
    term: TermNumber | None
    parts: tuple[Part, ...]
    gaps: tuple[Gap, ...]

    @property
    def tally(self) -> Tally:
        return Tally.total(part.tally for part in self.parts)


def by_priority(plans: Sequence[Breakdown]) -> list[Group]:
    """Gather every milestone by the priority its objective serves, own objectives last."""
    parts: dict[PriorityId | None, list[Part]] = {}
    gaps: dict[PriorityId | None, list[Gap]] = {}
    for plan in plans:
        for part in plan.sip.by_priority:
            held = Part(school_id=plan.school_id, objectives=part.objectives, tally=part.tally)
            parts.setdefault(part.priority_id, []).append(held)
    named = {*parts}.union(*(plan.sip.reasoned_gaps for plan in plans))
    for plan in plans:
        if plan.state in PUBLISHED_ON:
            served = {part.priority_id for part in plan.sip.by_priority}
            for priority in named - served - {None}:
                gap = Gap(school_id=plan.school_id, reasoned=priority in plan.sip.reasoned_gaps)
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


def by_term(plans: Sequence[Breakdown]) -> list[Group]:
    """Gather every milestone by the term it is promised for, all six in order."""
    parts: dict[TermNumber, list[Part]] = {}
    for plan in plans:
        for part in plan.sip.by_term:
            held = Part(school_id=plan.school_id, objectives=0, tally=part.tally)
            parts.setdefault(part.term, []).append(held)
    return [
        Group(priority_id=None, term=term, parts=tuple(parts.get(term, ())), gaps=())
        for term in range(1, 7)
    ]
