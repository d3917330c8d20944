"""Give an action another owner, day or objective."""

from typing import TypeVar

from chassis.work import Work
from contracts.api.meetings_actions import ReviseActionBody
from contracts.base import Frozen
from contracts.errors import Invalid
from contracts.meetings import ActionId, EntryKind
from meetings.actions.model.action import Action
from meetings.actions.model.rights import may_revise
from meetings.actions.repository import Actions, KnownPlans
from meetings.known.repository import KnownPeople

T = TypeVar("T")


class ReviseAction(Frozen):
    """Who owns it and when it is due from now on."""

    action_id: ActionId
    body: ReviseActionBody


async def revise_action(work: Work, command: ReviseAction) -> Action:
    """Let the meeting, or the school's Head, hand an action on or move its day."""
    actions, body = Actions(work), command.body
    action = await actions.to_move(command.action_id, allowing=may_revise)
    if body.due < action.agreed_on:
        raise Invalid.at("due", "an action cannot be due before it was agreed")
    owner = await KnownPeople(work).seek(body.owner_id)
    if owner is None or not owner.active:
        raise Invalid.at("owner_id", "nobody here goes by that id")
    if body.objective_id is not None and body.objective_id != action.objective_id:
        if action.school_id is None:
            raise Invalid.at("objective_id", "this action is for no school")
        priority = await KnownPlans(work).priority_of(action.school_id, body.objective_id)
        action = action.but(priority_id=priority)
    entry = action.entry(
        EntryKind.REVISED,
        key=work.new_id(),
        by=work.actor.id,
        now=work.now,
        owner_id=_new(body.owner_id, action.owner_id),
        due=_new(body.due, action.due),
        objective_id=_new(body.objective_id, action.objective_id),
    )
    if entry.owner_id is entry.due is entry.objective_id is None:
        return action
    return await actions.save(*action.moved(entry))


def _new(asked: T | None, held: T | None) -> T | None:
    """Say nothing of what stays as it is."""
    return None if asked == held else asked
