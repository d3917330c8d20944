"""Trust priorities over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.planning_trust import PrioritiesBody, PrioritiesView
from contracts.base import Page
from planning.priorities.commands.publish_priorities import PublishPriorities
from planning.priorities.commands.publish_priorities import publish_priorities as publish
from planning.priorities.commands.set_priorities import SetPriorities
from planning.priorities.commands.set_priorities import set_priorities as write
from planning.priorities.queries import ListPriorities, priorities_of
from planning.priorities.queries import list_priorities as listing

router = APIRouter(tags=["priorities"])


@router.get("/priorities")
async def list_priorities(
    run: Run,
    cycle: str | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[PrioritiesView]:
    """List the trust's priorities by cycle, newest first."""
    return await run(listing, ListPriorities(cycle=cycle, after=after, limit=limit))


@router.get("/priorities/{cycle}")
async def get_priorities(cycle: str, run: Run) -> PrioritiesView:
    """Show one cycle's priorities."""
    return await run(priorities_of, cycle)


@router.put("/priorities/{cycle}")
async def set_priorities(cycle: str, body: PrioritiesBody, run: Run) -> PrioritiesView:
    """Write a cycle's priorities, whole; the schools see them once published."""
    await run(write, SetPriorities(cycle=cycle, body=body))
    return await run(priorities_of, cycle)


@router.post("/priorities/{cycle}/publish")
async def publish_priorities(cycle: str, run: Run) -> PrioritiesView:
    """Publish a cycle's priorities to every school."""
    await run(publish, PublishPriorities(cycle=cycle))
    return await run(priorities_of, cycle)
