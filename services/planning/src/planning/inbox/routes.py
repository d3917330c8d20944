"""A school's inbox over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.showing import showing
from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.planning_inbox import (
    AdaptBody,
    AdoptBody,
    DeclineBody,
    InboxActionView,
    InboxProgressBody,
)
from contracts.base import Page
from contracts.meetings import ActionId, EntryKind
from planning.inbox.commands.answer_action import AnswerAction, answer_action
from planning.inbox.commands.move_action import MoveAction, move_action
from planning.inbox.queries import ListInbox, inbox_action_as_seen, inbox_action_of
from planning.inbox.queries import list_inbox as listing

router = APIRouter(tags=["inbox"])


shown_after = showing(inbox_action_as_seen)


class WantedFromInbox(ListInbox):
    """The query string of the list."""

    after: str | None = None
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE


@router.get("/inbox")
async def list_inbox(
    run: Run, wanted: Annotated[WantedFromInbox, Query()]
) -> Page[InboxActionView]:
    """List the actions meetings agreed for schools; `waiting` are those still to be answered."""
    return await run(listing, wanted)


@router.get("/inbox/{action_id}")
async def get_inbox_action(action_id: ActionId, run: Run) -> InboxActionView:
    """Show an action with the history both sides share."""
    return await run(inbox_action_of, action_id)


@router.post("/inbox/{action_id}/adopt")
async def adopt_action(action_id: ActionId, body: AdoptBody, run: Run) -> InboxActionView:
    """Take an action up as it was agreed."""
    command = AnswerAction(
        action_id=action_id, kind=EntryKind.ADOPTED, objective_id=body.objective_id
    )
    return await run(shown_after(answer_action), command)


@router.post("/inbox/{action_id}/adapt")
async def adapt_action(action_id: ActionId, body: AdaptBody, run: Run) -> InboxActionView:
    """Take an action up in the school's own words."""
    command = AnswerAction(
        action_id=action_id,
        kind=EntryKind.ADAPTED,
        words=body.words,
        objective_id=body.objective_id,
    )
    return await run(shown_after(answer_action), command)


@router.post("/inbox/{action_id}/decline")
async def decline_action(action_id: ActionId, body: DeclineBody, run: Run) -> InboxActionView:
    """Say why the school will not take an action up."""
    command = AnswerAction(
        action_id=action_id, kind=EntryKind.DECLINED, words=body.words, reason=body.reason
    )
    return await run(shown_after(answer_action), command)


@router.post("/inbox/{action_id}/progress")
async def progress_inbox_action(
    action_id: ActionId, body: InboxProgressBody, run: Run
) -> InboxActionView:
    """Say how an adopted action goes."""
    command = MoveAction(action_id=action_id, kind=EntryKind.PROGRESSED, words=body.words)
    return await run(shown_after(move_action), command)


@router.post("/inbox/{action_id}/complete")
async def complete_inbox_action(
    action_id: ActionId, body: InboxProgressBody, run: Run
) -> InboxActionView:
    """Say that an adopted action is done."""
    command = MoveAction(action_id=action_id, kind=EntryKind.COMPLETED, words=body.words)
    return await run(shown_after(move_action), command)


@router.post("/inbox/{action_id}/reopen")
async def reopen_inbox_action(
    action_id: ActionId, body: InboxProgressBody, run: Run
) -> InboxActionView:
    """Open a completed action again."""
    command = MoveAction(action_id=action_id, kind=EntryKind.REOPENED, words=body.words)
    return await run(shown_after(move_action), command)
