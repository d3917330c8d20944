"""The action book over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from accountability.actions.queries.book import action_book, listed_actions
from chassis.web import Run
from contracts.api.accountability_actions import ActionBookView, ActionRowView, ActionsAsked
from contracts.api.accountability_asked import CycleAsked
from contracts.base import Page

router = APIRouter(tags=["actions"])


@router.get("/actions/book")
async def show_action_book(run: Run, cycle: CycleAsked | None = None) -> ActionBookView:
    """Count actions by age, forum, school, owner and priority, and how schools answered (R46)."""
    return await run(action_book, cycle)


@router.get("/actions")
async def list_booked_actions(
    run: Run, asked: Annotated[ActionsAsked, Query()]
) -> Page[ActionRowView]:
    """List the actions behind a number of the book."""
    return await run(listed_actions, asked)
