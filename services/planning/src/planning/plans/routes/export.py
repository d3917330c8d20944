"""The plan as a file (R15)."""

import asyncio

from fastapi import APIRouter, Response

from chassis.paper.giving import a_file, given, plain
from chassis.paper.word import DOCX
from chassis.web import Run
from contracts.planning import PlanId
from planning.plans.queries.plans import plan_of
from planning.plans.routes.word import as_word

router = APIRouter(tags=["export"])


@router.get("/plans/{plan_id}/export.docx", response_class=Response, responses=a_file(DOCX))
async def export_plan(plan_id: PlanId, run: Run) -> Response:
    """Give the plan as a Word document in the standard structure."""
    plan = await run(plan_of, plan_id)
    written = await asyncio.to_thread(as_word, plan)
    school = plain(plan.school_name, or_else="school")
    return given(written, DOCX, f"{school}-improvement-plan-{plan.cycle}.docx")
