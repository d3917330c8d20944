"""The briefing as a file."""

from fastapi import APIRouter, Response

from accountability.briefing.queries.paper import briefing_paper
from chassis.paper.giving import a_file, given_as_pdf
from chassis.paper.pdf import PDF
from chassis.web import Run

router = APIRouter(tags=["briefing"])


@router.get("/briefing.pdf", response_class=Response, responses=a_file(PDF))
async def export_briefing(run: Run) -> Response:
    """Give the two-page briefing as a tagged PDF, for whoever sees every school in full."""
    return await given_as_pdf(await run(briefing_paper, None), "ceo-briefing")
