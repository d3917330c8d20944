"""Inspections over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.performance_inspections import SchoolInspectionsView
from contracts.base import Page
from contracts.schools import SchoolId
from performance.inspections.queries import ListInspections
from performance.inspections.queries import list_inspections as listing

router = APIRouter(tags=["inspections"])


@router.get("/inspections")
async def list_inspections(
    run: Run,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[SchoolInspectionsView]:
    """List each school's latest old grade and latest report card, side by side."""
    return await run(listing, ListInspections(school_id=school_id, after=after, limit=limit))
