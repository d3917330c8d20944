"""A school's plan, opened from the grid, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from accountability.sip_progress.queries import SipAsked, sip_of_school
from chassis.web import Run
from contracts.api.accountability_asked import MilestonesAsked
from contracts.api.accountability_trust import SipView
from contracts.schools import SchoolId

router = APIRouter(tags=["grid"])


@router.get("/schools/{school_id}/sip")
async def show_sip_progress(
    school_id: SchoolId, run: Run, milestones: Annotated[MilestonesAsked, Query()]
) -> SipView:
    """Open the milestones behind a number in the school's row; words are planning's to tell."""
    return await run(sip_of_school, SipAsked(school_id=school_id, milestones=milestones))
