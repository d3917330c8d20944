"""Keep each school's actions: how they stand and when they are due."""

from chassis.work import Work
from contracts.meetings import ActionAssigned, ActionChanged, ActionOverdue
from performance.known.model.actions import KnownAction
from performance.known.repository import KnownActions


async def keep_action(work: Work, fact: ActionAssigned | ActionChanged | ActionOverdue) -> None:
    """Take an action in, unless something newer is known; one without a school is no school's."""
    facts, heard = fact.action, work.heard
    if facts.school_id is None:
        return
    actions = KnownActions(work)
    held = await actions.seek(facts.action_id)
    if held is not None and held.sequence >= heard.sequence:
        return
    version = held.version if held else 0
    await actions.save(
        KnownAction.of(
            facts, facts.school_id, version=version, sequence=heard.sequence, at=heard.time
        )
    )
