"""Listing actions, and showing one."""

from typing import Any

from chassis.work import Work
from contracts.api.meetings_actions import ActionSummary, ActionView
from contracts.base import Frozen, Page
from contracts.meetings import ActionId, ActionState, ForumId, MeetingId
from contracts.people import PersonId
from contracts.planning import PriorityId
from contracts.schools import SchoolId
from meetings.actions.queries.shown import action_as_seen, names_for, summary
from meetings.actions.repository import Actions


class ListActions(Frozen):
    """Which actions: each part narrows the list, and None leaves it alone."""

    mine: bool = False
    overdue: bool = False
    state: ActionState | None = None
    school_id: SchoolId | None = None
    forum_id: ForumId | None = None
    priority_id: PriorityId | None = None
    owner_id: PersonId | None = None
    meeting_id: MeetingId | None = None
    after: str | None
    limit: int


async def list_actions(work: Work, asked: ListActions) -> Page[ActionSummary]:
    """List the actions that may be read, soonest due first."""
    page = await Actions(work).page(
        _query(work, asked), by="due", after=asked.after, limit=asked.limit
    )
    names = await names_for(work, list(page.items))
    items = tuple(summary(work, action, names) for action in page.items)
    return Page[ActionSummary](items=items, next=page.next)


async def action_of(work: Work, action_id: ActionId) -> ActionView:
    """Show one action with its whole history."""
    return await action_as_seen(work, await Actions(work).get(action_id))


def _query(work: Work, asked: ListActions) -> dict[str, Any]:
    wanted: dict[str, Any] = {
        "school_id": asked.school_id,
        "forum_ids": asked.forum_id,
        "priority_id": asked.priority_id,
        "owner_id": work.actor.id if asked.mine else asked.owner_id,
        "meeting_id": asked.meeting_id,
        "state": ActionState.OPEN if asked.overdue else asked.state,
    }
    query = {field: value for field, value in wanted.items() if value is not None}
    return query | ({"due": {"$lt": work.today.isoformat()}} if asked.overdue else {})
