"""Actions over HTTP: assigned in a meeting, answered for by their owners."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.showing import showing
from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.meetings_actions import (
    ActionSummary,
    ActionView,
    AssignActionBody,
    ProgressBody,
    RemarkBody,
    ReviseActionBody,
)
from contracts.base import Page
from contracts.meetings import ActionId, EntryKind
from meetings.actions.commands.assign_action import assign_action as assign
from meetings.actions.commands.move_action import MoveAction, move_action
from meetings.actions.commands.revise_action import ReviseAction
from meetings.actions.commands.revise_action import revise_action as revise
from meetings.actions.queries.actions import ListActions, action_of
from meetings.actions.queries.actions import list_actions as listing
from meetings.actions.queries.shown import action_as_seen

router = APIRouter(tags=["actions"])


shown_after = showing(action_as_seen)


class Wanted(ListActions):
    """The query string of the list."""

    after: str | None = None
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE


@router.get("/actions")
async def list_actions(run: Run, wanted: Annotated[Wanted, Query()]) -> Page[ActionSummary]:
    """List actions, soonest due first, narrowed by owner, school, forum, priority and state."""
    return await run(listing, wanted)


@router.post("/actions", status_code=201)
async def assign_action(body: AssignActionBody, run: Run) -> ActionView:
    """Put down what a meeting agreed; a school's own goes to its plan's inbox."""
    return await run(shown_after(assign), body)


@router.get("/actions/{action_id}")
async def get_action(action_id: ActionId, run: Run) -> ActionView:
    """Show an action with its history from both sides."""
    return await run(action_of, action_id)


@router.put("/actions/{action_id}")
async def revise_action(action_id: ActionId, body: ReviseActionBody, run: Run) -> ActionView:
    """Give an action another owner, day or objective."""
    return await run(shown_after(revise), ReviseAction(action_id=action_id, body=body))


@router.post("/actions/{action_id}/progress")
async def progress_action(action_id: ActionId, body: ProgressBody, run: Run) -> ActionView:
    """Say how an action goes."""
    command = MoveAction(action_id=action_id, kind=EntryKind.PROGRESSED, words=body.words)
    return await run(shown_after(move_action), command)


@router.post("/actions/{action_id}/complete")
async def complete_action(action_id: ActionId, body: RemarkBody, run: Run) -> ActionView:
    """Say that an action is done."""
    command = MoveAction(action_id=action_id, kind=EntryKind.COMPLETED, words=body.words)
    return await run(shown_after(move_action), command)


@router.post("/actions/{action_id}/reopen")
async def reopen_action(action_id: ActionId, body: RemarkBody, run: Run) -> ActionView:
    """Open an action again."""
    command = MoveAction(action_id=action_id, kind=EntryKind.REOPENED, words=body.words)
    return await run(shown_after(move_action), command)


@router.post("/actions/{action_id}/withdraw")
async def withdraw_action(action_id: ActionId, body: RemarkBody, run: Run) -> ActionView:
    """Take back what the meeting agreed."""
    command = MoveAction(action_id=action_id, kind=EntryKind.WITHDRAWN, words=body.words)
    return await run(shown_after(move_action), command)
