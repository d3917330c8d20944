"""Signals over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from accountability.signals.queries import SignalsAsked, kept_signals
from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.accountability_signals import SchoolSignalsView
from contracts.base import Page
from contracts.schools import SchoolId

router = APIRouter(tags=["signals"])


@router.get("/signals")
async def list_kept_signals(
    run: Run,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[SchoolSignalsView]:
    """List open signals by school, as last told while performance is away."""
    return await run(kept_signals, SignalsAsked(school_id=school_id, after=after, limit=limit))
