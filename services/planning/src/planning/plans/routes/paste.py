"""A table pasted from Word or Excel (R16)."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api.planning_paste import PasteBody, PastePreview
from contracts.api.planning_plan import PlanView
from contracts.planning import PlanId
from planning.plans.commands import paste_table
from planning.plans.commands.paste_table import PasteTable
from planning.plans.routes.answering import shown_after

router = APIRouter(tags=["paste"])


@router.post("/plans/{plan_id}/paste/preview")
async def preview_paste(plan_id: PlanId, body: PasteBody, run: Run) -> PastePreview:
    """Show what a pasted table would add, and what is in the way; nothing is kept."""
    return await run(paste_table.preview_paste, PasteTable(plan_id=plan_id, body=body))


@router.post("/plans/{plan_id}/paste", status_code=201)
async def apply_paste(plan_id: PlanId, body: PasteBody, run: Run) -> PlanView:
    """Add a pasted table's objectives and milestones, all or none."""
    return await run(shown_after(paste_table.apply_paste), PasteTable(plan_id=plan_id, body=body))
