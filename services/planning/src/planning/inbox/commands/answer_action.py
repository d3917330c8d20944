"""Answer an action: adopt it, adapt it or decline it."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import ActionId, DeclineReason, EntryKind, Words
from contracts.permissions import Permission
from contracts.planning import ObjectiveId
from planning.inbox.model.action import InboxAction
from planning.inbox.repository import Inbox, PlansOfSchools


class AnswerAction(Frozen):
    """What the school says to it, for which objective of its own, or why not."""

    action_id: ActionId
    kind: EntryKind
    words: Words | None = None
    reason: DeclineReason | None = None
    objective_id: ObjectiveId | None = None


async def answer_action(work: Work, command: AnswerAction) -> InboxAction:
    """Let the Head take an action up for an objective, or decline it with a reason (R44)."""
    inbox = Inbox(work)
    action = await inbox.to_change(command.action_id, needing=Permission.ANSWER_ACTION)
    if command.objective_id is not None:
        chosen = await PlansOfSchools(work).must_have(action.school_id, command.objective_id)
        action = action.but(priority_id=chosen.priority_id)
    answered, told = action.moved(
        command.kind,
        key=work.new_id(),
        by=work.actor.id,
        now=work.now,
        words=command.words,
        reason=command.reason,
        objective_id=command.objective_id,
    )
    return await inbox.save(answered, told)
