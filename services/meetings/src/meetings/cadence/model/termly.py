"""K4 and K11: so many in each of six terms; a term that went by without them stays missed (R36)."""

from contracts.calendar import Term, Window
from contracts.meetings import CadenceStatus
from meetings.cadence.model.ground import Ground, Reading


def judge_terms(ground: Ground) -> Reading | None:
    """Read a termly rule; None where every term was over before anything was owed."""
    owed = [term for term in ground.calendar.terms if ground.owes(term.number)]
    if not owed:
        return None
    ended = [term for term in owed if ground.has_ended(term.number)]
    missed = tuple(term.ends for term in ended if not _is_kept(ground, term))
    coming = next(
        (term.ends for term in owed if term not in ended and not _is_kept(ground, term)), None
    )
    if missed:
        status = CadenceStatus.BREACHED
    elif not ground.begun and not ground.held:
        status = CadenceStatus.NOT_DUE
    else:
        status = CadenceStatus.ON_PACE if coming else CadenceStatus.MET
    return Reading(
        status=status,
        held=sum(min(_held_in(ground, term), ground.times) for term in owed),
        owed=ground.times * len(owed),
        expected=ground.times * len(ended),
        last_held=ground.last_held,
        next_due=coming,
        next_planned=ground.next_planned,
        missed=missed,
        terms_left=ground.terms_left,
    )


def _held_in(ground: Ground, term: Term) -> int:
    window = Window(opens=term.starts, closes=term.ends)
    return sum(1 for day in ground.held if window.holds(day))


def _is_kept(ground: Ground, term: Term) -> bool:
    return _held_in(ground, term) >= ground.times
