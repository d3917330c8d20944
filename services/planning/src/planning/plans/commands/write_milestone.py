"""Add, reword or remove a milestone."""

from chassis.work import Work
from contracts.api.planning import MilestoneBody
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import MilestoneId, ObjectiveId, PlanId
from planning.plans.model import editing
from planning.plans.model.milestones import Milestone, Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import Plans


class AddMilestone(Frozen):
    """One more step of an objective."""

    plan_id: PlanId
    objective_id: ObjectiveId
    body: MilestoneBody


class ChangeMilestone(Frozen):
    """A step's new title or term."""

    plan_id: PlanId
    milestone_id: MilestoneId
    body: MilestoneBody


class RemoveMilestone(Frozen):
    """A step to take out."""

    plan_id: PlanId
    milestone_id: MilestoneId


async def add_milestone(work: Work, command: AddMilestone) -> ImprovementPlan:
    """Let the school promise a step by the end of a term."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    milestone = Milestone(
        id=MilestoneId(work.new_id()), title=command.body.title, term=command.body.term
    )
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.add_milestone(plan, command.objective_id, milestone, signed)
    return await plans.keep(plan, changed)


async def change_milestone(work: Work, command: ChangeMilestone) -> ImprovementPlan:
    """Let the school reword a step or move it to another term; its ratings stay."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.change_milestone(plan, command.milestone_id, command.body, signed)
    return await plans.keep(plan, changed)


async def remove_milestone(work: Work, command: RemoveMilestone) -> ImprovementPlan:
    """Let the school take a step out."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.remove_milestone(plan, command.milestone_id, signed)
    return await plans.keep(plan, changed)
