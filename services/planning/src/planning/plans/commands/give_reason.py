"""Say why a trust priority has no objective."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import PlanId, PriorityId
from planning.plans.model import editing
from planning.plans.model.milestones import Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import Plans, PublishedPriorities


class GiveReason(Frozen):
    """The reason; empty takes it back."""

    plan_id: PlanId
    priority_id: PriorityId
    reason: str


async def give_reason(work: Work, command: GiveReason) -> ImprovementPlan:
    """Let the school answer a trust priority by a reason instead of an objective (R10)."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    headings = await PublishedPriorities(work).headings(plan.cycle)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.give_reason(plan, command.priority_id, command.reason, headings, signed)
    return await plans.keep(plan, changed)
