"""An objective: what a school means to achieve, for a trust priority or of its own (R9)."""

from typing import Self

from contracts.api.planning import ObjectiveBody
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.errors import NotFound
from contracts.people import PersonId
from contracts.planning import (
    MilestoneId,
    ObjectiveFacts,
    ObjectiveId,
    PlanId,
    PriorityId,
    Rating,
)
from planning.plans.model.milestones import Milestone
from planning.plans.model.refusals import TooMany

MOST_MILESTONES = 20


class CarriedFrom(Frozen):
    """The objective of last cycle's plan that this one continues."""

    plan_id: PlanId
    objective_id: ObjectiveId
    cycle: Cycle


class Objective(Frozen):
    """Its wording and its steps. `owner_name` is the lead as the school writes it."""

    id: ObjectiveId
    title: str
    priority_id: PriorityId | None = None
    owner_id: PersonId | None = None
    owner_name: str = ""
    success_criteria: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    carried_from: CarriedFrom | None = None
    milestones: tuple[Milestone, ...] = ()

    @classmethod
    def of(cls, body: ObjectiveBody, new_id: ObjectiveId) -> Self:
        """Write a new objective down, without steps."""
        return cls(id=new_id, **dict(body))

    def reworded(self, body: ObjectiveBody) -> Self:
        """Replace its wording; its steps stay."""
        return self.but(**dict(body))

    def milestone(self, milestone_id: MilestoneId) -> Milestone:
        """Find a step; `NotFound` if it has no such one."""
        for milestone in self.milestones:
            if milestone.id == milestone_id:
                return milestone
        raise NotFound(f"there is no milestone {milestone_id} here")

    def added(self, milestone: Milestone) -> Self:
        """Promise one more step."""
        if len(self.milestones) >= MOST_MILESTONES:
            raise TooMany(f"an objective has at most {MOST_MILESTONES} milestones")
        return self.but(milestones=(*self.milestones, milestone))

    def replaced(self, milestone: Milestone) -> Self:
        """Put a changed step in its place."""
        kept = (milestone if m.id == milestone.id else m for m in self.milestones)
        return self.but(milestones=tuple(kept))

    def without(self, milestone_id: MilestoneId) -> Self:
        """Take a step out."""
        gone = self.milestone(milestone_id)
        return self.but(milestones=tuple(m for m in self.milestones if m.id != gone.id))

    @property
    def unfinished(self) -> tuple[Milestone, ...]:
        """Steps not yet embedded."""
        return tuple(m for m in self.milestones if m.rating is not Rating.EMBEDDED)

    @property
    def finished(self) -> bool:
        """Say whether every step is embedded; one without steps is never finished."""
        return bool(self.milestones) and not self.unfinished

    def facts(self) -> ObjectiveFacts:
        """Tell what others may know of it: ids and numbers."""
        return ObjectiveFacts(
            objective_id=self.id,
            priority_id=self.priority_id,
            carried_from=self.carried_from.objective_id if self.carried_from else None,
            milestones=tuple(m.facts() for m in self.milestones),
        )
