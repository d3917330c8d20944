"""K12 and K13: a meeting in every fortnight of school weeks, holidays skipped (R35).

The dates on which one is due follow the first that was planned (contracts.calendar.fortnights).
A fortnight before that one, or of a forum that has planned nothing, is due on its last school day.
"""

from datetime import date

from contracts.calendar import Calendar, Fortnightly
from contracts.calendar.fortnights import fortnights_of
from contracts.meetings import CadenceStatus
from meetings.cadence.model.ground import Ground, Reading


def judge_fortnights(ground: Ground) -> Reading | None:
    """Read a fortnightly rule; None where no fortnight is owed any more or yet."""
    due = due_dates(ground)
    if not due:
        return None
    held = {fortnight_of(ground.calendar, day) for day in ground.held}
    last = max(held, default=0)
    open_ones = {number: day for number, day in due.items() if number > last}
    missed = tuple(day for day in open_ones.values() if day < ground.today)
    coming = next((day for day in open_ones.values() if day >= ground.today), None)
    return Reading(
        status=_status(ground, missed, coming),
        held=len(held & due.keys()),
        owed=len(due),
        expected=sum(1 for day in due.values() if day < ground.today),
        last_held=ground.last_held,
        next_due=coming,
        next_planned=ground.next_planned,
        missed=missed,
        terms_left=ground.terms_left,
    )


def due_dates(ground: Ground) -> dict[int, date]:
    """Date every fortnight that is owed, by its number, in order."""
    calendar, anchor = ground.calendar, ground.anchor
    planned = Fortnightly(calendar=calendar, first=anchor).planned if anchor else ()
    regular = {fortnight_of(calendar, day): day for day in planned}
    first = fortnight_of(calendar, anchor) if anchor else None
    return {
        fortnight.number: regular.get(fortnight.number, fortnight.school_days[-1])
        for fortnight in fortnights_of(calendar)
        if fortnight.school_days[0] >= ground.since
        or (first is not None and fortnight.number >= first)
    }


def fortnight_of(calendar: Calendar, day: date) -> int:
    """Find a day's fortnight; a day of holiday goes with the school week before it."""
    week = calendar.weeks_between(calendar.school_weeks[0].monday, day) + 1
    return (week + 1) // 2


def _status(ground: Ground, missed: tuple[date, ...], coming: date | None) -> CadenceStatus:
    if not ground.begun and not ground.held:
        return CadenceStatus.NOT_DUE
    if missed:
        return CadenceStatus.BREACHED
    return CadenceStatus.ON_PACE if coming else CadenceStatus.MET
