"""K8-K10, K14, K15: at least so many a year, with the pace they are expected at (R36).

The k-th of n is expected by the middle of its share of the year, at the end of the term that
holds it: of three by the ends of Terms 1, 3 and 5, of two by 1 and 4, of one by 3. Fewer than
that is behind. A floor is out of reach when more are wanting than there are terms left to hold
one in, unless as many are in the calendar. Key colleagues also wish to meet each term, which is
an ambition: a whole term without one is amber and never red (domain §1.3, a).
"""

from datetime import date
from itertools import count

from contracts.calendar.terms import TERMS_IN_A_YEAR
from contracts.meetings import CadenceStatus
from meetings.cadence.model.ground import Ground, Reading


def judge_floor(ground: Ground) -> Reading | None:
    """Read a floor; None for a year that was over before anything was owed."""
    if not ground.owes(TERMS_IN_A_YEAR):
        return None
    held, owed = len(ground.held), ground.times
    expected = sum(1 for term in pace_of(owed) if ground.has_ended(term) and ground.owes(term))
    missed = _out_of_reach(ground)
    return Reading(
        status=_status(ground, expected, missed),
        held=held,
        owed=owed,
        expected=expected,
        last_held=ground.last_held,
        next_due=_next_due(ground),
        next_planned=ground.next_planned,
        missed=missed,
        terms_left=ground.terms_left,
    )


def pace_of(times: int) -> tuple[int, ...]:
    """Say by the end of which term each of so many is expected."""
    half = TERMS_IN_A_YEAR // 2
    return tuple(max(1, (2 * k - 1) * half // times) for k in range(1, times + 1))


def _a_term(times: int) -> int:
    return -(-times // TERMS_IN_A_YEAR)


def _out_of_reach(ground: Ground) -> tuple[date, ...]:
    """Date each one that can no longer be held: the end of the last term it could have been in."""
    a_term = _a_term(ground.times)
    can_be_held = max(ground.terms_left * a_term, len(ground.planned))
    wanting = ground.times - len(ground.held) - can_be_held
    last_chances = (
        TERMS_IN_A_YEAR - (ground.times - k) // a_term
        for k in range(len(ground.held) + 1, ground.times + 1)
    )
    ends = [ground.end_of(term) for term in last_chances if ground.has_ended(term)]
    return tuple(dict.fromkeys(ends[: max(0, wanting)]))


def _status(ground: Ground, expected: int, missed: tuple[date, ...]) -> CadenceStatus:
    if len(ground.held) >= ground.times:
        return CadenceStatus.MET
    if missed:
        return CadenceStatus.BREACHED
    if not ground.begun:
        return CadenceStatus.NOT_DUE
    if len(ground.held) < expected or (ground.each_term_wanted and _a_term_went_by(ground)):
        return CadenceStatus.BEHIND
    return CadenceStatus.ON_PACE


def _a_term_went_by(ground: Ground) -> bool:
    """Say whether the last whole term passed, and the time since, without a meeting."""
    ended = [t for t in ground.calendar.terms if ground.has_ended(t.number)]
    last = ended[-1] if ended else None
    if last is None or last.starts < ground.since:
        return False
    return ground.last_held is None or ground.last_held < last.starts


def _next_due(ground: Ground) -> date | None:
    """Give the end of the term by which the next is expected, or of this one if that is past."""
    if len(ground.held) >= ground.times or not ground.terms_left:
        return None
    now = TERMS_IN_A_YEAR - ground.terms_left + 1
    return ground.end_of(max(now, pace_of(ground.times)[len(ground.held)]))


def due_terms(ground: Ground) -> tuple[date, ...]:
    """Date each one still wanting, for whoever plans them: never two in a term without need."""
    wanting = range(len(ground.held), ground.times)
    now = TERMS_IN_A_YEAR - ground.terms_left + 1
    pace = pace_of(ground.times)
    if not ground.terms_left:
        return ()
    later = count(now)
    return tuple(ground.end_of(max(next(later), pace[k])) for k in wanting)
