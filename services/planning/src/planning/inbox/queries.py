"""What can be asked of the inbox, and how an action in it is shown."""

from typing import Any

from chassis.work import Work
from contracts.api.planning_inbox import InboxActionView
from contracts.base import Frozen, Page
from contracts.meetings import ActionId, ActionState
from contracts.permissions import Permission
from contracts.planning import ObjectiveId
from contracts.schools import SchoolId
from planning.inbox.model.action import InboxAction
from planning.inbox.repository import Inbox, KnownForums, PlansOfSchools


class ListInbox(Frozen):
    """Which actions: `waiting` are those a school has still to answer."""

    waiting: bool = False
    state: ActionState | None = None
    school_id: SchoolId | None = None
    objective_id: ObjectiveId | None = None
    after: str | None
    limit: int


async def list_inbox(work: Work, asked: ListInbox) -> Page[InboxActionView]:
    """List the actions that may be read, soonest due first."""
    query: dict[str, Any] = {"state": "open", "answer": None} if asked.waiting else {}
    wanted = {
        "school_id": asked.school_id,
        "objective_id": asked.objective_id,
        "state": None if asked.waiting else asked.state,
    }
    query |= {field: value for field, value in wanted.items() if value is not None}
    page = await Inbox(work).page(query, by="due", after=asked.after, limit=asked.limit)
    return Page[InboxActionView](items=await _shown(work, page.items), next=page.next)


async def inbox_action_of(work: Work, action_id: ActionId) -> InboxActionView:
    """Show one action with the history both sides share."""
    return await inbox_action_as_seen(work, await Inbox(work).get(action_id))


async def inbox_action_as_seen(work: Work, action: InboxAction) -> InboxActionView:
    """Show an action as whoever asks may see it."""
    (shown,) = await _shown(work, (action,))
    return shown


async def _shown(work: Work, actions: tuple[InboxAction, ...]) -> tuple[InboxActionView, ...]:
    names = await KnownForums(work).names(one for a in actions for one in a.forum_ids)
    chosen = [a.school_id for a in actions if a.objective_id]
    objectives = await PlansOfSchools(work).objectives(chosen) if chosen else {}
    titles = {key: one.title for key, one in objectives.items()}
    return tuple(
        _view(
            work,
            one,
            forum_names=tuple(names[f] for f in one.forum_ids if f in names),
            objective_title=titles.get((one.school_id, one.objective_id))
            if one.objective_id
            else None,
        )
        for one in actions
    )


def _view(
    work: Work, action: InboxAction, *, forum_names: tuple[str, ...], objective_title: str | None
) -> InboxActionView:
    undecided = action.state in {ActionState.OPEN, ActionState.DECLINED}
    shown = ActionState.OPEN, ActionState.COMPLETED
    return InboxActionView(
        id=action.id,
        version=action.version,
        school_id=action.school_id,
        meeting_id=action.meeting_id,
        forum_ids=action.forum_ids,
        forum_names=forum_names,
        kind=action.kind,
        agreed_on=action.agreed_on,
        wording=action.wording,
        adapted=action.adapted,
        owner_id=action.owner_id,
        due=action.due,
        overdue=action.overdue_on(work.today),
        objective_id=action.objective_id,
        objective_title=objective_title,
        priority_id=action.priority_id,
        state=action.state,
        answer=action.answer,
        completed_on=action.completed_on,
        history=action.entries,
        may_answer=undecided and work.actor.may(Permission.ANSWER_ACTION, action.school_id),
        may_progress=action.taken_up
        and action.state in shown
        and work.actor.may(Permission.PROGRESS_ACTION, action.school_id),
    )
