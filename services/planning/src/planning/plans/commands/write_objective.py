"""Add, reword or remove an objective."""

from chassis.work import Work
from contracts.api.planning import ObjectiveBody
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import ObjectiveId, PlanId
from planning.plans.model import editing
from planning.plans.model.milestones import Signed
from planning.plans.model.objectives import Objective
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import Plans, PublishedPriorities


class AddObjective(Frozen):
    """One more objective."""

    plan_id: PlanId
    body: ObjectiveBody


class ChangeObjective(Frozen):
    """An objective's new wording."""

    plan_id: PlanId
    objective_id: ObjectiveId
    body: ObjectiveBody


class RemoveObjective(Frozen):
    """An objective to take out."""

    plan_id: PlanId
    objective_id: ObjectiveId


async def add_objective(work: Work, command: AddObjective) -> ImprovementPlan:
    """Let the school add what it means to achieve, for a trust priority or of its own."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    headings = await PublishedPriorities(work).headings(plan.cycle)
    objective = Objective.of(command.body, ObjectiveId(work.new_id()))
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.add_objectives(plan, (objective,), headings, signed)
    return await plans.keep(plan, changed)


async def change_objective(work: Work, command: ChangeObjective) -> ImprovementPlan:
    """Let the school reword it; its milestones stay."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    headings = await PublishedPriorities(work).headings(plan.cycle)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.change_objective(plan, command.objective_id, command.body, headings, signed)
    return await plans.keep(plan, changed)


async def remove_objective(work: Work, command: RemoveObjective) -> ImprovementPlan:
    """Let the school take it out; after publication its priority must still be answered."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    headings = await PublishedPriorities(work).headings(plan.cycle)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.remove_objective(plan, command.objective_id, headings, signed)
    return await plans.keep(plan, changed)
