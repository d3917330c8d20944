"""Cadence over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.web import Run
from contracts.api.meetings_forums import DueDatesView, RhythmView
from contracts.base import Page
from contracts.meetings import ForumId
from meetings.cadence.queries.rhythms import (
    DueDates,
    ListRhythms,
    due_dates_of,
    rhythms_asked_for,
)

router = APIRouter(tags=["cadence"])


@router.get("/cadence")
async def list_cadence(run: Run, asked: Annotated[ListRhythms, Query()]) -> Page[RhythmView]:
    """List how forums keep to their rules, each with its arithmetic in words (R35, R36)."""
    return await run(rhythms_asked_for, asked)


@router.get("/forums/{forum_id}/due-dates")
async def list_due_dates(forum_id: ForumId, run: Run, cycle: str | None = None) -> DueDatesView:
    """List the dates on which a forum is still due in a cycle, to plan its meetings by."""
    return await run(due_dates_of, DueDates(forum_id=forum_id, cycle=cycle))
