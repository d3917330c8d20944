"""Say how an adopted action goes: progress, completed, opened again."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import ActionId, EntryKind, Words
from contracts.permissions import Permission
from planning.inbox.model.action import InboxAction
from planning.inbox.repository import Inbox


class MoveAction(Frozen):
    """What happened, and a word about it."""

    action_id: ActionId
    kind: EntryKind
    words: Words | None


async def move_action(work: Work, command: MoveAction) -> InboxAction:
    """Let the school's leaders move it on in the plan; the meeting's record follows (R45)."""
    inbox = Inbox(work)
    action = await inbox.to_change(command.action_id, needing=Permission.PROGRESS_ACTION)
    moved, told = action.moved(
        command.kind,
        key=work.new_id(),
        by=work.actor.id,
        now=work.now,
        words=command.words,
    )
    return await inbox.save(moved, told)
