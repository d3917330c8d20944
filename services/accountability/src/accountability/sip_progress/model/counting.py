"""Counting up a plan from how its milestones stand."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from pydantic import AwareDatetime

from contracts.accountability import (
    Moves,
    PriorityFigures,
    SipBreakdown,
    SipCounted,
    SipFigures,
    Tally,
    TermFigures,
)
from contracts.base import Frozen
from contracts.days import day_of
from contracts.planning import (
    MilestoneId,
    ObjectiveFacts,
    ObjectiveId,
    PlanFacts,
    PlanState,
    PriorityId,
    Rating,
    TermNumber,
)

PUBLISHED_ON = (PlanState.PUBLISHED, PlanState.REVIEWED, PlanState.CLOSED)

_BETTER = (
    Rating.OFF_TRACK,
    Rating.AT_RISK,
    Rating.NOT_STARTED,
    Rating.ON_TRACK,
    Rating.EMBEDDED,
)


class Standing(Frozen):
    """A milestone in its place in the plan, as far as we have heard."""

    milestone_id: MilestoneId
    objective_id: ObjectiveId
    priority_id: PriorityId | None
    term: TermNumber
    rating: Rating
    previous: Rating | None
    overdue: bool
    rated_at: AwareDatetime | None

    @property
    def moved(self) -> int:
        """Which way its last rating went: 1 for the better, -1 for the worse, 0 neither."""
        if self.previous is None or self.rated_at is None:
            return 0
        step = _BETTER.index(self.rating) - _BETTER.index(self.previous)
        return (step > 0) - (step < 0)


def count(plan: PlanFacts, standings: tuple[Standing, ...]) -> SipCounted:
    """Count a plan whose milestones stand like this."""
    figures = SipFigures(
        plan_id=plan.plan_id,
        school_id=plan.school_id,
        cycle=plan.cycle,
        state=plan.state,
        published_on=plan.published_on,
        last_update=_last_update(plan, standings),
        objectives=len(plan.objectives),
        tally=_tally(standings),
        moves=_moves(standings),
    )
    breakdown = SipBreakdown(
        by_priority=_by_priority(plan.objectives, standings),
        by_term=_by_term(standings),
        reasoned_gaps=plan.reasoned_gaps,
    )
    return SipCounted(figures=figures, breakdown=breakdown)


def _tally(standings: Iterable[Standing]) -> Tally:
    return Tally.of((one.rating, one.overdue) for one in standings)


def _last_update(plan: PlanFacts, standings: Iterable[Standing]) -> AwareDatetime | None:
    if plan.state not in PUBLISHED_ON:
        return None
    return max([plan.updated_at, *(one.rated_at for one in standings if one.rated_at)])


def _by_priority(
    objectives: Iterable[ObjectiveFacts], standings: tuple[Standing, ...]
) -> tuple[PriorityFigures, ...]:
    served = [objective.priority_id for objective in objectives]
    return tuple(
        PriorityFigures(
            priority_id=priority,
            objectives=served.count(priority),
            tally=_tally(one for one in standings if one.priority_id == priority),
        )
        for priority in dict.fromkeys(served)
    )


def _by_term(standings: Iterable[Standing]) -> tuple[TermFigures, ...]:
    in_order = sorted(standings, key=attrgetter("term"))
    return tuple(
        TermFigures(term=term, tally=_tally(held))
        for term, held in groupby(in_order, key=attrgetter("term"))
    )


def _moves(standings: Iterable[Standing]) -> tuple[Moves, ...]:
    moved = sorted((day_of(one.rated_at), one.moved) for one in standings if one.rated_at)
    by_day = ((day, [way for _, way in held]) for day, held in groupby(moved, key=lambda m: m[0]))
    return tuple(
        Moves(on=day, better=ways.count(1), worse=ways.count(-1))
        for day, ways in by_day
        if any(ways)
    )
