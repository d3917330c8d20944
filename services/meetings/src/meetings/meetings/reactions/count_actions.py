"""Count the open actions of each meeting, as the actions tell them."""

from chassis.work import Work
from contracts.meetings import ActionAssigned, ActionChanged, ActionFacts
from meetings.meetings.model.agreed import AgreedActions
from meetings.meetings.repository import AgreedActionsOfMeetings


async def count_new_action(work: Work, fact: ActionAssigned) -> None:
    """Count an action agreed in a meeting, so that the meeting is not deleted under it."""
    await _count(work, fact.action)


async def count_changed_action(work: Work, fact: ActionChanged) -> None:
    """Count an action as it now stands."""
    await _count(work, fact.action)


async def _count(work: Work, action: ActionFacts) -> None:
    if action.meeting_id is None:
        return
    counts = AgreedActionsOfMeetings(work)
    held = await counts.seek(action.meeting_id) or AgreedActions(id=action.meeting_id)
    now = held.hearing(action.action_id, action.state, work.heard.sequence)
    if now is not held:
        await counts.save(now)
