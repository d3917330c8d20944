"""A rhythm's arithmetic in short, as a ledger has room for: "5 of 5", "1 of 3, next 3 Dec"."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from contracts.meetings.cadence import CadenceFacts, CadenceRule, CadenceStatus

_BY_NOW = (CadenceRule.K4, CadenceRule.K11, CadenceRule.K12, CadenceRule.K13)
_SHORT = (CadenceStatus.BEHIND, CadenceStatus.BREACHED)


def in_short(line: CadenceFacts) -> str:
    """Say what was held of what is asked, what was missed and what comes next.

    A rhythm is measured by what it asks up to now, a floor by what it asks of the whole year.
    """
    asked = line.expected if line.rule in _BY_NOW else line.owed
    parts = [f"{line.held} of {asked}" if asked else "nothing due yet"]
    if line.missed:
        parts.append(f"{days_in_words(line.missed)} missed")
    elif line.status in _SHORT and line.rule not in _BY_NOW and line.terms_left:
        terms = "term" if line.terms_left == 1 else "terms"
        parts.append(f"{line.terms_left} {terms} left")
    if line.next_planned:
        parts.append(f"next {_day(line.next_planned)}")
    elif line.next_due and line.status is not CadenceStatus.MET:
        parts.append(f"due by {_day(line.next_due)}")
    return ", ".join(parts)


def days_in_words(days: Sequence[date]) -> str:
    """Name days one after the other, the month once where it is the same: "5 and 19 Nov"."""
    named = [
        str(day.day) if day.month == later.month and day.year == later.year else _day(day)
        for day, later in pairwise(days)
    ]
    return " and ".join(part for part in (", ".join(named), _day(days[-1])) if part)


def _day(day: date) -> str:
    return f"{day.day} {day:%b}"
