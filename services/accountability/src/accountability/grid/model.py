"""A row of the grid, kept ready to be read; later columns become further fields of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import AwareDatetime

from contracts.accountability import SipBreakdown, SipFigures
from contracts.accountability_figures import SignalFigures, TierFigures
from contracts.accountability_meetings import ActionFigures, CadenceFigures
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.planning import PlanState
from contracts.schools import SchoolFacts, SchoolId, SchoolOwned

PUBLISHED_ON = (PlanState.PUBLISHED, PlanState.REVIEWED, PlanState.CLOSED)


class Source(StrEnum):
    """The services whose facts fill the grid; a further one is one more line."""

    DIRECTORY = "directory"
    PLANNING = "planning"
    MEETINGS = "meetings"
    PERFORMANCE = "performance"


class Told(Frozen):
    """What one service has told of a school beside its row, and when."""

    told_at: AwareDatetime
    heard_at: AwareDatetime

    def hear(self, told_at: AwareDatetime, heard_at: AwareDatetime, **fields: object) -> Self:
        """Take in what a fact says; an old fact makes it no older."""
        latest = max(told_at, self.told_at)
        return self.but(**fields, told_at=latest, heard_at=max(heard_at, self.heard_at))


class Met(Told):
    """What meetings has told of a school: each cycle's rhythms, and its actions of every year."""

    cadences: dict[Cycle, CadenceFigures] = {}
    actions: ActionFigures | None = None

    def reads_like(self, other: Self) -> bool:
        """Say whether people would see no difference."""
        return (self.cadences, self.actions) == (other.cadences, other.actions)


class Measured(Told):
    """What performance has told of a school: its open signals and its tier, of whatever year."""

    signals: SignalFigures | None = None
    tier: TierFigures | None = None

    def reads_like(self, other: Self) -> bool:
        """Say whether people would see no difference."""
        return (self.signals, self.tier) == (other.signals, other.tier)


class Row(SchoolOwned):
    """What one service has told of a school.

    The directory's row is the school itself and has no cycle: every cycle shows it, so that a
    school without a plan has a row too; beside it stands what meetings and performance told, at
    times of their own.
    `told_at` is the time of the latest fact taken in and `heard_at` when that was.
    """

    source: Source
    cycle: Cycle | None = None
    school: SchoolFacts | None = None
    school_sequence: int = 0
    met: Met | None = None
    measured: Measured | None = None
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
    def measured(self) -> Measured | None:
        """What performance told of the school, if it has told anything."""
        return self.known.measured if self.known else None

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
