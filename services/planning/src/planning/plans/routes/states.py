"""A plan's life, step by step, and the editions each step keeps (R13)."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import PAGE
from chassis.web import Run
from contracts.api.planning_editions import Comparison, EditionSummary, EditionView
from contracts.api.planning_plan import PlanView
from contracts.base import Page
from contracts.planning import PlanId, PlanState
from planning.plans.commands.move_plan import MovePlan, move_plan
from planning.plans.queries import editions
from planning.plans.routes.answering import Limit, shown_after

router = APIRouter(tags=["plan states"])


@router.post("/plans/{plan_id}/share")
async def share_plan(plan_id: PlanId, run: Run) -> PlanView:
    """Show the draft to the CEO and the School Improvement Leads."""
    return await _move(run, plan_id, PlanState.SHARED)


@router.post("/plans/{plan_id}/return-to-draft")
async def return_plan_to_draft(plan_id: PlanId, run: Run) -> PlanView:
    """Take a shared plan back into the school."""
    return await _move(run, plan_id, PlanState.DRAFT)


@router.post("/plans/{plan_id}/publish")
async def publish_plan(plan_id: PlanId, run: Run) -> PlanView:
    """Publish the plan: each trust priority has an objective or a reason (R10)."""
    return await _move(run, plan_id, PlanState.PUBLISHED)


@router.post("/plans/{plan_id}/review")
async def review_plan(plan_id: PlanId, run: Run) -> PlanView:
    """Say that the year's review is done; ratings may still come, the text stands."""
    return await _move(run, plan_id, PlanState.REVIEWED)


@router.post("/plans/{plan_id}/close")
async def close_plan(plan_id: PlanId, run: Run) -> PlanView:
    """Close the plan; nothing in it changes any more."""
    return await _move(run, plan_id, PlanState.CLOSED)


@router.get("/plans/{plan_id}/editions")
async def list_editions(
    plan_id: PlanId, run: Run, after: str | None = None, limit: Limit = PAGE
) -> Page[EditionSummary]:
    """List the kept editions, newest first."""
    asked = editions.ListEditions(plan_id=plan_id, after=after, limit=limit)
    return await run(editions.list_editions, asked)


@router.get("/plans/{plan_id}/editions/{number}")
async def get_edition(plan_id: PlanId, number: int, run: Run) -> EditionView:
    """Show an edition whole."""
    return await run(editions.edition_of, editions.OneEdition(plan_id=plan_id, number=number))


@router.get("/plans/{plan_id}/comparison")
async def compare_editions(
    plan_id: PlanId,
    run: Run,
    from_edition: Annotated[int, Query(alias="from", ge=1)],
    to_edition: Annotated[int | None, Query(alias="to", ge=1)] = None,
) -> Comparison:
    """Say what changed between two editions, or (without `to`) since one."""
    asked = editions.CompareEditions(
        plan_id=plan_id, from_edition=from_edition, to_edition=to_edition
    )
    return await run(editions.compare_editions, asked)


async def _move(run: Run, plan_id: PlanId, state: PlanState) -> PlanView:
    return await run(shown_after(move_plan), MovePlan(plan_id=plan_id, state=state))
