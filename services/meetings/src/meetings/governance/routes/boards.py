"""Boards, presentations to them and updates to the trustees over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.meetings_governance import (
    BoardView,
    PresentationBody,
    PresentationView,
    TrusteesUpdateBody,
    TrusteesUpdateView,
)
from contracts.base import Page
from contracts.meetings import ForumId, PresentationId, UpdateId
from meetings.governance.commands import give_presentation as presenting
from meetings.governance.commands import update_trustees as updating
from meetings.governance.queries import boards, told

router = APIRouter(tags=["governance"])
Limit = Annotated[int, Query(ge=1, le=LONGEST_PAGE)]


@router.get("/boards")
async def list_boards(
    run: Run, cycle: str | None = None, after: str | None = None, limit: Limit = PAGE
) -> Page[BoardView]:
    """List boards with how often each was told something in a cycle (the coverage grid)."""
    return await run(boards.list_boards, boards.ListBoards(cycle=cycle, after=after, limit=limit))


@router.get("/boards/{forum_id}")
async def get_board(forum_id: ForumId, run: Run) -> BoardView:
    """Show a board as it stands this cycle."""
    return await run(boards.board_of, forum_id)


@router.get("/presentations")
async def list_presentations(
    run: Run,
    forum_id: ForumId | None = None,
    cycle: str | None = None,
    after: str | None = None,
    limit: Limit = PAGE,
) -> Page[PresentationView]:
    """List presentations to local governing bodies, the latest first."""
    asked = told.ListTold(forum_id=forum_id, cycle=cycle, after=after, limit=limit)
    return await run(told.list_presentations, asked)


@router.post("/boards/{forum_id}/presentations", status_code=201)
async def give_presentation(
    forum_id: ForumId, body: PresentationBody, run: Run
) -> PresentationView:
    """Record that a School Improvement Lead presented to a local governing body."""
    command = presenting.GivePresentation(forum_id=forum_id, body=body)
    given = await run(presenting.give_presentation, command)
    return await run(told.presentation_of, PresentationId(given.id))


@router.put("/presentations/{presentation_id}")
async def correct_presentation(
    presentation_id: PresentationId, body: PresentationBody, run: Run
) -> PresentationView:
    """Put a presentation right."""
    command = presenting.CorrectPresentation(presentation_id=presentation_id, body=body)
    await run(presenting.correct_presentation, command)
    return await run(told.presentation_of, presentation_id)


@router.post("/presentations/{presentation_id}/withdraw")
async def withdraw_presentation(presentation_id: PresentationId, run: Run) -> PresentationView:
    """Let a presentation count for nothing."""
    await run(presenting.withdraw_presentation, presentation_id)
    return await run(told.presentation_of, presentation_id)


@router.get("/trustees-updates")
async def list_trustees_updates(
    run: Run, cycle: str | None = None, after: str | None = None, limit: Limit = PAGE
) -> Page[TrusteesUpdateView]:
    """List updates to the trustees, the latest first."""
    asked = told.ListTold(forum_id=None, cycle=cycle, after=after, limit=limit)
    return await run(told.list_updates, asked)


@router.post("/boards/{forum_id}/updates", status_code=201)
async def update_trustees(
    forum_id: ForumId, body: TrusteesUpdateBody, run: Run
) -> TrusteesUpdateView:
    """Record that the trustees were updated."""
    command = updating.UpdateTrustees(forum_id=forum_id, body=body)
    given = await run(updating.update_trustees, command)
    return await run(told.update_of, UpdateId(given.id))


@router.put("/trustees-updates/{update_id}")
async def correct_trustees_update(
    update_id: UpdateId, body: TrusteesUpdateBody, run: Run
) -> TrusteesUpdateView:
    """Put an update right."""
    await run(updating.correct_update, updating.CorrectUpdate(update_id=update_id, body=body))
    return await run(told.update_of, update_id)


@router.post("/trustees-updates/{update_id}/withdraw")
async def withdraw_trustees_update(update_id: UpdateId, run: Run) -> TrusteesUpdateView:
    """Let an update count for nothing."""
    await run(updating.withdraw_update, update_id)
    return await run(told.update_of, update_id)
