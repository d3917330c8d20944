"""Writing a plan: sections, objectives, reasons, and what is carried forward."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api.planning import CarryBody, GapBody, ObjectiveBody, SectionBody
from contracts.api.planning_plan import CarriableObjectives, PlanView
from contracts.api.planning_sections import SectionKey
from contracts.planning import ObjectiveId, PlanId, PriorityId
from planning.plans.commands import write_objective as objectives
from planning.plans.commands.carry_objectives import CarryObjectives
from planning.plans.commands.carry_objectives import carry_objectives as carry
from planning.plans.commands.give_reason import GiveReason, give_reason
from planning.plans.commands.write_section import WriteSection
from planning.plans.commands.write_section import write_section as write
from planning.plans.queries.carriable import list_carriable
from planning.plans.routes.answering import shown_after

router = APIRouter(tags=["plans"])


@router.put("/plans/{plan_id}/sections/{key}")
async def write_section(plan_id: PlanId, key: SectionKey, body: SectionBody, run: Run) -> PlanView:
    """Write one standard section."""
    return await run(shown_after(write), WriteSection(plan_id=plan_id, key=key, text=body.text))


@router.post("/plans/{plan_id}/objectives", status_code=201)
async def add_objective(plan_id: PlanId, body: ObjectiveBody, run: Run) -> PlanView:
    """Add an objective; it comes last in the plan."""
    command = objectives.AddObjective(plan_id=plan_id, body=body)
    return await run(shown_after(objectives.add_objective), command)


@router.put("/plans/{plan_id}/objectives/{objective_id}")
async def change_objective(
    plan_id: PlanId, objective_id: ObjectiveId, body: ObjectiveBody, run: Run
) -> PlanView:
    """Reword an objective, whole; its milestones stay."""
    command = objectives.ChangeObjective(plan_id=plan_id, objective_id=objective_id, body=body)
    return await run(shown_after(objectives.change_objective), command)


@router.delete("/plans/{plan_id}/objectives/{objective_id}")
async def remove_objective(plan_id: PlanId, objective_id: ObjectiveId, run: Run) -> PlanView:
    """Take an objective out of the plan."""
    command = objectives.RemoveObjective(plan_id=plan_id, objective_id=objective_id)
    return await run(shown_after(objectives.remove_objective), command)


@router.put("/plans/{plan_id}/gaps/{priority_id}")
async def give_gap_reason(
    plan_id: PlanId, priority_id: PriorityId, body: GapBody, run: Run
) -> PlanView:
    """Say why a trust priority has no objective here; empty takes the reason back."""
    command = GiveReason(plan_id=plan_id, priority_id=priority_id, reason=body.reason)
    return await run(shown_after(give_reason), command)


@router.get("/plans/{plan_id}/carried-objectives")
async def list_carriable_objectives(plan_id: PlanId, run: Run) -> CarriableObjectives:
    """List last cycle's unfinished objectives."""
    return await run(list_carriable, plan_id)


@router.post("/plans/{plan_id}/carried-objectives", status_code=201)
async def carry_objectives(plan_id: PlanId, body: CarryBody, run: Run) -> PlanView:
    """Carry unfinished objectives forward with their history."""
    command = CarryObjectives(plan_id=plan_id, objective_ids=body.objective_ids)
    return await run(shown_after(carry), command)
