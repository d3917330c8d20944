"""Each school's plan as planning told of it: its bones, its ratings, what is overdue.

Facts may come twice and in any order: for the plan's make-up, a milestone's rating and its being
overdue, the one told at the latest version of the plan holds.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate, Frozen
from contracts.directory import Cycle
from contracts.planning import (
    MilestoneFacts,
    MilestoneId,
    MilestoneRated,
    MilestonesOverdue,
    ObjectiveFacts,
    PlanFacts,
    PlanState,
    PriorityFacts,
    PriorityId,
    Rating,
)
from contracts.schools import SchoolId


class Rated(Frozen):
    """The latest rating heard of one milestone by itself, at that version of its plan."""

    rating: Rating
    overdue: bool
    sequence: int


class Standing(Frozen):
    """A milestone as it now stands."""

    milestone_id: MilestoneId
    priority_id: PriorityId | None
    rating: Rating
    overdue: bool


class Counted(Frozen):
    """Milestones by rating; `overdue` counts some of them again."""

    total: int
    ratings: dict[Rating, int]
    overdue: int

    @classmethod
    def of(cls, standings: Iterable[Standing]) -> Self:
        """Count them; every rating has its number, if it is 0."""
        them = tuple(standings)
        found = Counter(one.rating for one in them)
        return cls(
            total=len(them),
            ratings={rating: found[rating] for rating in Rating},
            overdue=sum(one.overdue for one in them),
        )


class KnownPlan(Aggregate):
    """A plan under its id; without `state` only parts of it have been heard.

    `sequence` is its version when its bones were told, `as_at` the last moment a fact about it
    was true.
    """

    school_id: SchoolId
    cycle: Cycle
    state: PlanState | None = None
    published_on: date | None = None
    objectives: tuple[ObjectiveFacts, ...] = ()
    rated: dict[MilestoneId, Rated] = {}
    overdue: dict[MilestoneId, int] = {}
    sequence: int = 0
    as_at: AwareDatetime

    def hear_plan(self, plan: PlanFacts, sequence: int, at: AwareDatetime) -> Self:
        """Take the whole plan in, and let go of what was heard of it before then."""
        if sequence <= self.sequence:
            return self
        return self.but(
            state=plan.state,
            published_on=plan.published_on,
            objectives=plan.objectives,
            rated={key: one for key, one in self.rated.items() if one.sequence > sequence},
            overdue={key: since for key, since in self.overdue.items() if since > sequence},
            sequence=sequence,
            as_at=max(self.as_at, at),
        )

    def hear_rating(self, fact: MilestoneRated, sequence: int, at: AwareDatetime) -> Self:
        """Take one rating in, unless a later word on that milestone was heard."""
        known = self.rated.get(fact.milestone_id)
        if sequence <= max(self.sequence, known.sequence if known else 0):
            return self
        rated = Rated(rating=fact.rating, overdue=fact.overdue, sequence=sequence)
        return self.but(rated={**self.rated, fact.milestone_id: rated}, as_at=max(self.as_at, at))

    def hear_overdue(self, fact: MilestonesOverdue, sequence: int, at: AwareDatetime) -> Self:
        """Take in that a term ended over these milestones without a rating."""
        if sequence <= self.sequence:
            return self
        told = {key: max(sequence, self.overdue.get(key, 0)) for key in fact.milestones}
        return self.but(overdue={**self.overdue, **told}, as_at=max(self.as_at, at))

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Every milestone in the plan's order; none before its bones are known."""
        return tuple(
            self._standing(step, objective.priority_id)
            for objective in self.objectives
            for step in objective.milestones
        )

    def _standing(self, step: MilestoneFacts, priority_id: PriorityId | None) -> Standing:
        rated = self.rated.get(step.milestone_id)
        since = self.overdue.get(step.milestone_id, 0)
        word = rated or step
        return Standing(
            milestone_id=step.milestone_id,
            priority_id=priority_id,
            rating=word.rating,
            overdue=word.overdue or since > (rated.sequence if rated else self.sequence),
        )


class KnownPriorities(Aggregate):
    """A cycle's published priorities in order, under the cycle."""

    priorities: tuple[PriorityFacts, ...]
    sequence: int
