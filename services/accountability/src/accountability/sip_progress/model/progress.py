"""One plan's progress, put together from facts that may come twice and in any order.

Each fact carries the version its plan had when it became true. For the plan's make-up, for a
milestone's rating and for its being overdue the latest version wins: so the result depends on
which facts were heard, never on when (R106, R110).
"""

from collections.abc import Iterable
from typing import Self

from pydantic import AwareDatetime

from accountability.sip_progress.model.counting import Standing, count
from contracts.accountability import SipCounted
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.planning import MilestoneFacts, MilestoneId, ObjectiveFacts, PlanFacts, Rating
from contracts.schools import SchoolOwned


class Rated(Frozen):
    """The latest rating heard of one milestone by itself, and the plan's version then."""

    rating: Rating
    previous: Rating | None
    overdue: bool
    rated_at: AwareDatetime
    sequence: int


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
    def counted(self) -> SipCounted | None:
        """Count it up; None while only parts of the plan have been heard."""
        return count(self.plan, self.standings) if self.plan else None

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
