"""K12 and K13: a meeting in every fortnight of school weeks, holidays skipped (R35).

The dates on which one is due follow the first that was planned (contracts.calendar.fortnights).
A fortnight before that one, or of a forum that has planned nothing, is due on its last school day,
and one whose meeting was put off within it (R37) on the day it was put off to.
"""

from datetime import date
from functools import lru_cache

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
    anchor = ground.anchor
    regular = _regular((ground.calendar, anchor)) if anchor else {}
    first = next(iter(regular), None)
    put_off = {fortnight_of(ground.calendar, day): day for day in ground.moved}
    return {
        number: put_off.get(number) or regular.get(number, closes)
        for number, opens, closes in _spans((ground.calendar,))
        if opens >= ground.since or (first is not None and number >= first)
    }


def fortnight_of(calendar: Calendar, day: date) -> int:
    """Find a day's fortnight; a day of holiday goes with the school week before it."""
    week = calendar.weeks_between(calendar.school_weeks[0].monday, day) + 1
    return (week + 1) // 2


@lru_cache(maxsize=256)  # schools share a trust's calendar, and a year's fortnights never change
def _spans(key: tuple[Calendar]) -> tuple[tuple[int, date, date], ...]:
    fortnights = fortnights_of(key[0])
    return tuple((one.number, one.school_days[0], one.school_days[-1]) for one in fortnights)


@lru_cache(maxsize=2048)
def _regular(key: tuple[Calendar, date]) -> dict[int, date]:
    calendar, anchor = key
    planned = Fortnightly(calendar=calendar, first=anchor).planned
    return {fortnight_of(calendar, day): day for day in planned}


def _status(ground: Ground, missed: tuple[date, ...], coming: date | None) -> CadenceStatus:
    if not ground.begun and not ground.held:
        return CadenceStatus.NOT_DUE
    if missed:
        return CadenceStatus.BREACHED
    return CadenceStatus.ON_PACE if coming else CadenceStatus.MET
