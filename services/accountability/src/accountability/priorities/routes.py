"""Priorities over HTTP."""

from fastapi import APIRouter

from accountability.priorities.model import CyclePriorities
from accountability.priorities.queries import priorities_of
from chassis.web import Run
from contracts.api.accountability_asked import CycleAsked
from contracts.api.accountability_trust import GridPrioritiesView

router = APIRouter(tags=["grid"])


@router.get("/priorities", response_model=GridPrioritiesView)
async def list_grid_priorities(cycle: CycleAsked, run: Run) -> CyclePriorities:
    """Name the priorities the grid can be regrouped by, as last heard from planning."""
    return await run(priorities_of, cycle)
