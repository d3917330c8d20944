"""Thresholds and signals over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.showing import showing
from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.performance_signals import SignalView, ThresholdsBody, ThresholdsView
from contracts.base import Page
from contracts.schools import SchoolId
from performance.signals.commands.set_thresholds import set_thresholds as write
from performance.signals.queries import (
    ListSignals,
    thresholds_as_seen,
    thresholds_in_force,
)
from performance.signals.queries import list_signals as listing

router = APIRouter(tags=["signals"])


@router.get("/signals")
async def list_signals(
    run: Run,
    school_id: SchoolId | None = None,
    open: bool | None = None,  # noqa: A002, FBT001 - the query parameter's name
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[SignalView]:
    """List figures beyond the trust's thresholds, open signals first."""
    asked = ListSignals(school_id=school_id, open=open, after=after, limit=limit)
    return await run(listing, asked)


@router.get("/thresholds")
async def get_thresholds(run: Run) -> ThresholdsView:
    """Show what the trust looks out for."""
    return await run(thresholds_in_force, None)


@router.put("/thresholds")
async def set_thresholds(body: ThresholdsBody, run: Run) -> ThresholdsView:
    """Set what the trust looks out for, whole; every school is judged anew."""
    return await run(showing(thresholds_as_seen)(write), body)
