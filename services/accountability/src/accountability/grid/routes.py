"""The grid over HTTP: translate, ask, answer."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic_core import to_json

from accountability.grid.queries.freshness import freshness
from accountability.grid.queries.groups import regrouped_grid
from accountability.grid.queries.summary import trust_summary
from accountability.grid.queries.whole_grid import (
    GridAsked,
    RowAsked,
    row_of_school,
    whole_grid,
)
from accountability.grid.repository import LARGEST_TRUST
from chassis.web import Run
from contracts.api.accountability import (
    ComparedRowView,
    FreshnessView,
    FullRowView,
    GridView,
    RowView,
)
from contracts.api.accountability_asked import CycleAsked, Regroup
from contracts.api.accountability_trust import SummaryView
from contracts.schools import SchoolId

router = APIRouter(tags=["grid"])


@router.get("/grid", response_model=GridView)
async def show_grid(
    run: Run,
    cycle: CycleAsked | None = None,
    regroup: Regroup = Regroup.SCHOOL,
    after: SchoolId | None = None,
    limit: Annotated[int, Query(ge=1, le=LARGEST_TRUST)] = LARGEST_TRUST,
) -> GridView | Response:
    """Show every school the person may see, or the same facts by priority or term (R103-R105)."""
    asked = GridAsked(cycle=cycle, regroup=regroup, after=after, limit=limit)
    if regroup is Regroup.SCHOOL:
        return await run(whole_grid, asked)
    regrouped = await run(regrouped_grid, asked)
    return Response(to_json(regrouped), media_type="application/json")


@router.get("/grid/rows/{school_id}", response_model=RowView)
async def show_grid_row(
    school_id: SchoolId, run: Run, cycle: CycleAsked | None = None
) -> FullRowView | ComparedRowView:
    """Show one school's row."""
    return await run(row_of_school, RowAsked(school_id=school_id, cycle=cycle))


@router.get("/summary")
async def show_trust_summary(run: Run, cycle: CycleAsked | None = None) -> SummaryView:
    """Show the trust in numbers, without a school in it."""
    return await run(trust_summary, cycle)


@router.get("/freshness")
async def show_freshness(run: Run) -> list[FreshnessView]:
    """Say when the service behind each column last told something."""
    return await run(freshness, None)
