"""Say how an action goes: progress, completed, opened again, withdrawn."""

from collections.abc import Callable

from chassis.work import Work
from contracts.access import Actor
from contracts.base import Frozen
from contracts.meetings import ActionId, ActionState, EntryKind, Words
from meetings.actions.model.action import Action
from meetings.actions.model.rights import may_revise, may_update, may_write
from meetings.actions.repository import Actions


class MoveAction(Frozen):
    """What happened, and a word about it."""

    action_id: ActionId
    kind: EntryKind
    words: Words | None


def _may_reopen(actor: Actor, action: Action) -> bool:
    """Let what was declined or withdrawn be asked for again only by who may ask."""
    done = action.state is ActionState.COMPLETED
    return may_update(actor, action) if done else may_revise(actor, action)


_ALLOWING: dict[EntryKind, Callable[[Actor, Action], bool]] = {
    EntryKind.PROGRESSED: may_update,
    EntryKind.COMPLETED: may_update,
    EntryKind.REOPENED: _may_reopen,
    EntryKind.WITHDRAWN: may_write,
}


async def move_action(work: Work, command: MoveAction) -> Action:
    """Add a line to the history and tell planning (R45)."""
    actions = Actions(work)
    action = await actions.to_move(command.action_id, allowing=_ALLOWING[command.kind])
    entry = action.entry(
        command.kind,
        key=work.new_id(),
        by=work.actor.id,
        now=work.now,
        words=command.words,
    )
    return await actions.save(*action.moved(entry, command.words))
