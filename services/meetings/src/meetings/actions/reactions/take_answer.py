"""Take in what a school's plan answered and did about an action (R44, R45)."""

from chassis.work import Work
from contracts.meetings import ActionEntry, ActionId
from contracts.planning_inbox import ActionAnswered, ActionProgressed
from meetings.actions.repository import Actions, KnownPlans


async def take_answer(work: Work, fact: ActionAnswered) -> None:
    """Merge an answer into the history; the others are told only if it is new."""
    await _merge(work, fact.action_id, fact.entry)


async def take_progress(work: Work, fact: ActionProgressed) -> None:
    """Merge progress, completion or reopening in the same way."""
    await _merge(work, fact.action_id, fact.entry)


async def _merge(work: Work, action_id: ActionId, entry: ActionEntry) -> None:
    actions = Actions(work)
    action = await actions.seek(action_id)
    if action is None or action.has(entry):
        return
    action = action.taking(entry)
    if entry.objective_id and action.school_id:
        known = await KnownPlans(work).serving(action.school_id)
        action = action.but(priority_id=known.get(entry.objective_id, action.priority_id))
    await actions.save(action, action.told(entry))
