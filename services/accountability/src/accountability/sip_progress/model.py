"""One plan's progress, put together from facts that may come twice and in any order.

Each fact carries the version its plan had when it became true. For the plan's make-up, for a
milestone's rating and for its being overdue the latest version wins: so the result depends on
which facts were heard, never on when (R106, R110).
"""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Self

from pydantic import AwareDatetime

from contracts.accountability import Moves, PriorityFigures, SipFigures, Tally, TermFigures
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.planning import (
    MilestoneFacts,
    MilestoneId,
    ObjectiveFacts,
    ObjectiveId,
    PlanFacts,
    PlanId,
    PlanState,
    PriorityId,
    Rating,
    TermNumber,
)
from contracts.schools import SchoolOwned

PUBLISHED_ON = (PlanState.PUBLISHED, PlanState.REVIEWED, PlanState.CLOSED)

_BETTER = (
    Rating.OFF_TRACK,
    Rating.AT_RISK,
    Rating.NOT_STARTED,
    Rating.ON_TRACK,
    Rating.EMBEDDED,
)


class Rated(Frozen):
    """The latest rating heard of one milestone by itself, and the plan's version then."""

    rating: Rating
    previous: Rating | None
    overdue: bool
    rated_at: AwareDatetime
    sequence: int


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


class SipProgress(SchoolOwned):
    """Everything heard of one plan. `sequence` is the plan's version when `plan` was told."""

    cycle: Cycle
    plan: PlanFacts | None = None
    sequence: int = 0
    ratings: dict[MilestoneId, Rated] = {}
    overdue: dict[MilestoneId, int] = {}

    def hear_plan(self, plan: PlanFacts, sequence: int) -> Self:
        """Take in the whole plan, and let go of what was heard of it before then."""
        if sequence <= self.sequence:
            return self
        later = {key: rated for key, rated in self.ratings.items() if rated.sequence > sequence}
        overdue = {key: since for key, since in self.overdue.items() if since > sequence}
        return self.but(plan=plan, sequence=sequence, ratings=later, overdue=overdue)

    def hear_rating(self, milestone_id: MilestoneId, rated: Rated) -> Self:
        """Take in one rating, unless a later word on that milestone was heard."""
        known = self.ratings.get(milestone_id)
        if rated.sequence <= max(self.sequence, known.sequence if known else 0):
            return self
        return self.but(ratings={**self.ratings, milestone_id: rated})

    def hear_overdue(self, milestones: Iterable[MilestoneId], sequence: int) -> Self:
        """Take in that a term ended over these milestones."""
        if sequence <= self.sequence:
            return self
        told = {key: max(sequence, self.overdue.get(key, 0)) for key in milestones}
        return self.but(overdue={**self.overdue, **told})

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Every milestone as it now stands, in the plan's order; none before the plan is told."""
        objectives = self.plan.objectives if self.plan else ()
        return tuple(
            self._standing(objective, milestone)
            for objective in objectives
            for milestone in objective.milestones
        )

    @property
    def figures(self) -> SipFigures | None:
        """Count it up; None while only parts of the plan have been heard."""
        if self.plan is None:
            return None
        standings = self.standings
        return SipFigures(
            plan_id=PlanId(self.id),
            school_id=self.school_id,
            cycle=self.cycle,
            state=self.plan.state,
            published_on=self.plan.published_on,
            last_update=_last_update(self.plan, standings),
            objectives=len(self.plan.objectives),
            tally=_tally(standings),
            by_priority=_by_priority(self.plan.objectives, standings),
            by_term=_by_term(standings),
            reasoned_gaps=self.plan.reasoned_gaps,
            moves=_moves(standings),
        )

    def _standing(self, objective: ObjectiveFacts, milestone: MilestoneFacts) -> Standing:
        key = milestone.milestone_id
        rated = self.ratings.get(key)
        word = rated or milestone
        overdue_since = self.overdue.get(key, 0)
        return Standing(
            milestone_id=key,
            objective_id=objective.objective_id,
            priority_id=objective.priority_id,
            term=milestone.term,
            rating=word.rating,
            previous=word.previous,
            overdue=word.overdue or overdue_since > (rated.sequence if rated else self.sequence),
            rated_at=word.rated_at,
        )


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
    moved = sorted((one.rated_at.date(), one.moved) for one in standings if one.rated_at)
    by_day = ((day, [way for _, way in held]) for day, held in groupby(moved, key=lambda m: m[0]))
    return tuple(
        Moves(on=day, better=ways.count(1), worse=ways.count(-1))
        for day, ways in by_day
        if any(ways)
    )
