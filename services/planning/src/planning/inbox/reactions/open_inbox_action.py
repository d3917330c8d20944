"""Put what a meeting agreed for a school into its inbox, and follow it there (R43)."""

from chassis.work import Work
from contracts.meetings import ActionAssigned, ActionChanged, ActionEntry, ActionFacts
from planning.inbox.model.action import InboxAction
from planning.inbox.repository import Inbox


async def open_inbox_action(work: Work, fact: ActionAssigned) -> None:
    """Take a new action in; one without a school is nobody's plan's."""
    await _merge(work, fact.action, fact.entry)


async def follow_action(work: Work, fact: ActionChanged) -> None:
    """Merge what happened to it elsewhere; also when its beginning is still on the way."""
    await _merge(work, fact.action, fact.entry)


async def _merge(work: Work, facts: ActionFacts, entry: ActionEntry) -> None:
    if facts.school_id is None:
        return
    inbox = Inbox(work)
    held = await inbox.seek(facts.action_id)
    action = held or InboxAction.of(facts, facts.school_id)
    if not action.has(entry):
        await inbox.save(action.taking(entry).but(priority_id=facts.priority_id))
