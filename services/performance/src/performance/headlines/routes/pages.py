"""Headlines as pages ask for them."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.web import Run
from contracts.api.performance_headlines import ComparisonView, SchoolFiguresView
from contracts.api.performance_holdings import HoldingsView
from contracts.schools import SchoolId
from performance.headlines.queries.comparison import Compare, comparison
from performance.headlines.queries.holdings import holdings
from performance.headlines.queries.school import figures_of_school

router = APIRouter(tags=["headlines"])


@router.get("/holdings")
async def get_holdings(run: Run) -> HoldingsView:
    """Show which data sets and years are there, how settled, and for which schools."""
    return await run(holdings, None)


@router.get("/comparison")
async def get_comparison(run: Run, asked: Annotated[Compare, Query()]) -> ComparisonView:
    """Compare the schools of a phase openly, in school order and never by rank (R89)."""
    return await run(comparison, asked)


@router.get("/schools/{school_id}/figures")
async def get_school_figures(school_id: SchoolId, run: Run) -> SchoolFiguresView:
    """Show all that may be seen of a school in numbers."""
    return await run(figures_of_school, school_id)
