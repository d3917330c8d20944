"""Rate a milestone."""

from chassis.work import Work
from contracts.api.planning import RatingBody
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import MilestoneId, PlanId
from planning.plans.model.milestones import Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.model.rating import rate
from planning.plans.repository import Plans


class RateMilestone(Frozen):
    """A milestone stands like this, and here is the evidence."""

    plan_id: PlanId
    milestone_id: MilestoneId
    body: RatingBody


async def rate_milestone(work: Work, command: RateMilestone) -> ImprovementPlan:
    """Let someone who answers for the school say how a milestone stands (R11)."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.RATE_MILESTONE)
    signed = Signed(by=work.actor.id, at=work.now)
    plan, rated = rate(plan, command.milestone_id, command.body, signed)
    return await plans.save(plan, rated)
