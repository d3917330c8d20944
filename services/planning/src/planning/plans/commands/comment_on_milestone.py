"""Comment on a milestone."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import MilestoneId, PlanId
from planning.plans.model.milestones import Comment, Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.model.rating import remark
from planning.plans.repository import Plans


class CommentOnMilestone(Frozen):
    """A remark for whoever works on the milestone."""

    plan_id: PlanId
    milestone_id: MilestoneId
    text: str


async def comment_on_milestone(work: Work, command: CommentOnMilestone) -> ImprovementPlan:
    """Let a School Improvement Lead or the school's leaders remark on how it goes."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.COMMENT_MILESTONE)
    signed = Signed(by=work.actor.id, at=work.now)
    comment = Comment(id=work.new_id(), text=command.text, signed=signed)
    return await plans.save(remark(plan, command.milestone_id, comment))
