"""Terms over HTTP."""

from fastapi import APIRouter

from accountability.calendars.model import KeptCalendar
from accountability.calendars.queries import TermsAsked, terms_of
from chassis.web import Run
from contracts.api.accountability_asked import CycleAsked
from contracts.api.accountability_trust import GridTermsView
from contracts.schools import SchoolId

router = APIRouter(tags=["grid"])


@router.get("/terms", response_model=GridTermsView)
async def list_grid_terms(
    cycle: CycleAsked, run: Run, school_id: SchoolId | None = None
) -> KeptCalendar:
    """Date the terms the grid can be regrouped by, as last heard from the directory."""
    return await run(terms_of, TermsAsked(cycle=cycle, school_id=school_id))
