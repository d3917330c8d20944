"""K3: each Headteacher met in the first so many school weeks of Term 1 (R23)."""

from contracts.calendar import Window
from contracts.meetings import CadenceStatus
from meetings.cadence.model.ground import Ground, Reading


def judge_first_weeks(ground: Ground) -> Reading | None:
    """Read the rule; met late is met. None where the window closed before anything was owed."""
    window = Window.first_weeks(ground.calendar, 1, ground.times)
    if window.closes < ground.since and not ground.held:
        return None
    closed = window.has_closed(ground.today)
    met = bool(ground.held)
    if met:
        status = CadenceStatus.MET
    elif closed:
        status = CadenceStatus.BREACHED
    else:
        status = CadenceStatus.ON_PACE if ground.begun else CadenceStatus.NOT_DUE
    return Reading(
        status=status,
        held=1 if met else 0,
        owed=1,
        expected=1 if closed else 0,
        last_held=ground.held[0] if met else None,
        next_due=None if met or closed else window.closes,
        next_planned=None if met else ground.next_planned,
        missed=(window.closes,) if closed and not met else (),
        terms_left=ground.terms_left,
    )
