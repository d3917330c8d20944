"""Milestones: promised, rated, remarked upon."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api.planning import CommentBody, MilestoneBody, RatingBody
from contracts.api.planning_plan import PlanView
from contracts.planning import MilestoneId, ObjectiveId, PlanId
from planning.plans.commands import write_milestone as milestones
from planning.plans.commands.comment_on_milestone import CommentOnMilestone
from planning.plans.commands.comment_on_milestone import comment_on_milestone as comment
from planning.plans.commands.rate_milestone import RateMilestone
from planning.plans.commands.rate_milestone import rate_milestone as rate
from planning.plans.routes.answering import shown_after

router = APIRouter(tags=["milestones"])


@router.post(
    "/plans/{plan_id}/objectives/{objective_id}/milestones",
    status_code=201,
)
async def add_milestone(
    plan_id: PlanId, objective_id: ObjectiveId, body: MilestoneBody, run: Run
) -> PlanView:
    """Promise a step by the end of a term."""
    command = milestones.AddMilestone(plan_id=plan_id, objective_id=objective_id, body=body)
    return await run(shown_after(milestones.add_milestone), command)


@router.put("/plans/{plan_id}/milestones/{milestone_id}")
async def change_milestone(
    plan_id: PlanId, milestone_id: MilestoneId, body: MilestoneBody, run: Run
) -> PlanView:
    """Reword a step or move it to another term."""
    command = milestones.ChangeMilestone(plan_id=plan_id, milestone_id=milestone_id, body=body)
    return await run(shown_after(milestones.change_milestone), command)


@router.delete("/plans/{plan_id}/milestones/{milestone_id}")
async def remove_milestone(plan_id: PlanId, milestone_id: MilestoneId, run: Run) -> PlanView:
    """Take a step out of the plan."""
    command = milestones.RemoveMilestone(plan_id=plan_id, milestone_id=milestone_id)
    return await run(shown_after(milestones.remove_milestone), command)


@router.post("/plans/{plan_id}/milestones/{milestone_id}/ratings", status_code=201)
async def rate_milestone(
    plan_id: PlanId, milestone_id: MilestoneId, body: RatingBody, run: Run
) -> PlanView:
    """Say how a milestone stands, with evidence; slipping back needs a note."""
    command = RateMilestone(plan_id=plan_id, milestone_id=milestone_id, body=body)
    return await run(shown_after(rate), command)


@router.post("/plans/{plan_id}/milestones/{milestone_id}/comments", status_code=201)
async def comment_on_milestone(
    plan_id: PlanId, milestone_id: MilestoneId, body: CommentBody, run: Run
) -> PlanView:
    """Remark on how a milestone goes."""
    command = CommentOnMilestone(plan_id=plan_id, milestone_id=milestone_id, text=body.text)
    return await run(shown_after(comment), command)
