"""Governance over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from accountability.governance.queries import EnquiriesAsked, enquiry_counts, governance_view
from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.accountability_asked import CycleAsked
from contracts.api.accountability_governance import EnquiryCount, GovernanceView
from contracts.base import Page

router = APIRouter(tags=["governance"])


@router.get("/governance")
async def show_governance(run: Run, cycle: CycleAsked | None = None) -> GovernanceView:
    """Show which boards were presented to, and the questions that wait (R100, R101)."""
    return await run(governance_view, cycle)


@router.get("/enquiries")
async def list_enquiry_counts(
    run: Run,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[EnquiryCount]:
    """Count each school's lines of enquiry."""
    return await run(enquiry_counts, EnquiriesAsked(after=after, limit=limit))
