"""When an action is agreed or changes, take in how it now stands (R43-R46)."""

from accountability.actions.model.counting import figures_of
from accountability.actions.model.kept import KeptAction
from accountability.actions.repository import KeptActions
from chassis.work import Work
from contracts.accountability_meetings import ActionFigures, ActionsChanged
from contracts.meetings import ActionAssigned, ActionChanged, ActionOverdue


async def keep_action(
    work: Work, fact: ActionAssigned | ActionChanged | ActionOverdue
) -> ActionFigures | None:
    """Hold the action as at this version; give its school's figures if anything may have moved.

    That its day has passed moves no stored number, yet reads differently from then on.
    """
    actions, facts, sequence = KeptActions(work), fact.action, work.heard.sequence
    held = await actions.seek(facts.action_id)
    known = held.sequence if held else 0
    if sequence < known or (sequence == known and not isinstance(fact, ActionOverdue)):
        return None
    now = KeptAction.of(facts, sequence=sequence, version=held.version if held else 0)
    await actions.save(now, ActionsChanged(school_id=facts.school_id))
    if facts.school_id is None:
        return None
    others = [a for a in await actions.of_school(facts.school_id) if a.id != now.id]
    return figures_of(facts.school_id, [*others, now])
