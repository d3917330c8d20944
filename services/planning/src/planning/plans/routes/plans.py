"""Starting, listing and reading plans, and what is overdue in them."""

from fastapi import APIRouter

from chassis.store import PAGE
from chassis.web import Run
from contracts.api.planning import StartPlan
from contracts.api.planning_plan import OverdueView, PlanSummary, PlanView
from contracts.base import Page
from contracts.planning import PlanId
from contracts.schools import SchoolId
from planning.plans.commands.start_plan import start_plan as start
from planning.plans.queries.overdue import ListOverdue
from planning.plans.queries.overdue import list_overdue as late
from planning.plans.queries.plans import ListPlans, plan_of
from planning.plans.queries.plans import list_plans as listing
from planning.plans.routes.answering import Limit, shown_after

router = APIRouter(tags=["plans"])


@router.get("/plans")
async def list_plans(
    run: Run,
    cycle: str | None = None,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Limit = PAGE,
) -> Page[PlanSummary]:
    """List plans; those of which only titles may be read come without numbers."""
    asked = ListPlans(cycle=cycle, school_id=school_id, after=after, limit=limit)
    return await run(listing, asked)


@router.post("/plans", status_code=201)
async def start_plan(body: StartPlan, run: Run) -> PlanView:
    """Start a school's plan for a cycle."""
    return await run(shown_after(start), body)


@router.get("/plans/{plan_id}")
async def get_plan(plan_id: PlanId, run: Run) -> PlanView:
    """Show a plan in full."""
    return await run(plan_of, plan_id)


@router.get("/overdue")
async def list_overdue(
    run: Run,
    after: str | None = None,
    mine: bool = False,  # noqa: FBT001, FBT002 - FastAPI passes it by name
    limit: Limit = PAGE,
) -> Page[OverdueView]:
    """List milestones whose term ended without a rating; `limit` counts plans."""
    return await run(late, ListOverdue(mine=mine, after=after, limit=limit))
