"""Carry unfinished objectives forward from last cycle's plan."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.errors import NotFound
from contracts.permissions import Permission
from contracts.planning import ObjectiveId, PlanId
from planning.plans.model.carrying import carry
from planning.plans.model.milestones import Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import Plans, PublishedPriorities


class CarryObjectives(Frozen):
    """Objectives of the school's own last plan."""

    plan_id: PlanId
    objective_ids: tuple[ObjectiveId, ...]


async def carry_objectives(work: Work, command: CarryObjectives) -> ImprovementPlan:
    """Let the school take unfinished objectives over with their history (R5), all or none."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    last = await plans.before(plan)
    if last is None:
        raise NotFound("this school published no plan in the cycle before")
    headings = await PublishedPriorities(work).headings(plan.cycle)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = carry(plan, last, command.objective_ids, headings, signed, new_id=work.new_id)
    return await plans.keep(plan, changed)
