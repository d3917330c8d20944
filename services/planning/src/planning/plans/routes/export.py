"""The plan as a file (R15)."""

import asyncio
import re
import unicodedata

from fastapi import APIRouter, Response

from chassis.web import Run
from contracts.planning import PlanId
from planning.plans.queries.plans import plan_of
from planning.plans.routes.word import as_word

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

router = APIRouter(tags=["export"])


@router.get(
    "/plans/{plan_id}/export.docx",
    response_class=Response,
    responses={200: {"content": {DOCX: {"schema": {"type": "string", "format": "binary"}}}}},
)
async def export_plan(plan_id: PlanId, run: Run) -> Response:
    """Give the plan as a Word document in the standard structure."""
    plan = await run(plan_of, plan_id)
    written = await asyncio.to_thread(as_word, plan)
    name = f"{_plain(plan.school_name)}-improvement-plan-{plan.cycle}.docx"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(written, media_type=DOCX, headers=headers)


def _plain(name: str) -> str:
    """Write a school's name as every file system takes it: "sainte-eloise-primary"."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", letters)) or "school"
