"""What accountability counts and announces: the figures its slices pass to one another, by id."""

from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import Annotated, Self

from pydantic import AwareDatetime, Field

from contracts.base import Event, Frozen
from contracts.directory import Cycle
from contracts.planning import PlanId, PlanState, PriorityId, Rating, TermNumber
from contracts.schools import SchoolId

Count = Annotated[int, Field(ge=0)]
Percent = Annotated[int, Field(ge=0, le=100)]


class Tally(Frozen):
    """How many milestones stand where; an overdue one is counted under its rating as well.

    `under_way` is those started or overdue: what a percentage is of, so that steps promised for
    a later term do not weigh a school down before their time.
    """

    milestones: Count
    embedded: Count
    on_track: Count
    at_risk: Count
    off_track: Count
    not_started: Count
    overdue: Count
    under_way: Count

    @classmethod
    def of(cls, standings: Iterable[tuple[Rating, bool]]) -> Self:
        """Count milestones, each given as its rating and whether it is overdue."""
        held = list(standings)
        ratings = [rating for rating, _ in held]
        return cls(
            milestones=len(held),
            embedded=ratings.count(Rating.EMBEDDED),
            on_track=ratings.count(Rating.ON_TRACK),
            at_risk=ratings.count(Rating.AT_RISK),
            off_track=ratings.count(Rating.OFF_TRACK),
            not_started=ratings.count(Rating.NOT_STARTED),
            overdue=sum(overdue for _, overdue in held),
            under_way=sum(overdue or rating is not Rating.NOT_STARTED for rating, overdue in held),
        )

    @classmethod
    def total(cls, tallies: Iterable[Self]) -> Self:
        """Add up the tallies of separate milestones."""
        names = tuple(cls.model_fields)
        sums = [sum(column) for column in zip(*map(attrgetter(*names), tallies), strict=True)]
        return cls.model_validate(dict(zip(names, sums or [0] * len(names), strict=True)))

    @classmethod
    def summed(cls, kept: Iterable[Mapping[str, int]]) -> Self:
        """Add up tallies as they are kept."""
        held = list(kept)
        sums = {name: sum(tally[name] for tally in held) for name in cls.model_fields}
        return cls.model_validate(sums)

    @property
    def percent_on_track(self) -> Percent | None:
        """On track or embedded, of those under way, to the nearest whole; None if none are."""
        return percent_of(self.on_track + self.embedded, under_way=self.under_way)


def percent_of(going_well: int, *, under_way: int) -> Percent | None:
    """Give a share to the nearest whole percent; None of nothing."""
    return round(100 * going_well / under_way) if under_way else None


class PriorityFigures(Frozen):
    """What a plan does for one trust priority; None gathers the school's own objectives."""

    priority_id: PriorityId | None
    objectives: Count
    tally: Tally


class TermFigures(Frozen):
    """The milestones a plan sets for one term."""

    term: TermNumber
    tally: Tally


class Moves(Frozen):
    """How many milestones were last moved on a day, for the better and for the worse."""

    on: date
    better: Count
    worse: Count


class SipBreakdown(Frozen):
    """One plan's milestones gathered otherwise; each way they add up to the same tally (R104)."""

    by_priority: tuple[PriorityFigures, ...]
    by_term: tuple[TermFigures, ...]
    reasoned_gaps: tuple[PriorityId, ...]


class SipFigures(Frozen):
    """One plan in numbers; before publication there is nothing to count but its state.

    `last_update` is the last change a published plan's people made; None before.
    """

    plan_id: PlanId
    school_id: SchoolId
    cycle: Cycle
    state: PlanState
    published_on: date | None
    last_update: AwareDatetime | None
    objectives: Count
    tally: Tally
    moves: tuple[Moves, ...]


class SipCounted(Frozen):
    """A plan counted: what its row shows, and apart from it what only regrouping reads."""

    figures: SipFigures
    breakdown: SipBreakdown


class RowChanged(Event):
    """A school's row in the grid reads differently now; with no `cycle`, in every one."""

    type = "accountability.row-changed.v1"

    school_id: SchoolId
    cycle: Cycle | None
