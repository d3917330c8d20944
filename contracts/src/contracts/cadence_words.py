"""A forum's rhythm in words: the numbers it was judged by, never a bare colour (R35, R36)."""

from datetime import date, timedelta

from contracts.calendar import Calendar, in_words
from contracts.meetings import CadenceFacts, CadenceRule, CadenceStatus

_ONE_DAY = timedelta(days=1)
_FORTNIGHTLY = (CadenceRule.K12, CadenceRule.K13)
_TERMLY = (CadenceRule.K4, CadenceRule.K11)
_DONE = {CadenceRule.K14: "given", CadenceRule.K15: "given"}


def arithmetic(facts: CadenceFacts, calendar: Calendar | None, today: date) -> str:
    """Say how a forum stands: "1 of 3 held, 5 terms left"; what was missed is dated."""
    if facts.status is CadenceStatus.NOT_DUE:
        return "Not due yet"
    if facts.rule in _FORTNIGHTLY:
        return _fortnightly(facts, calendar, today)
    if facts.rule is CadenceRule.K3:
        return _once(facts)
    if facts.rule in _TERMLY:
        return _termly(facts, calendar)
    return _floor(facts, calendar)


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: "1 term", "5 terms"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _fortnightly(facts: CadenceFacts, calendar: Calendar | None, today: date) -> str:
    last = _last_held(facts.last_held, calendar, today)
    if not facts.missed:
        coming = f", next due {_day(facts.next_due)}" if facts.next_due else ""
        return f"{facts.held} of {facts.owed} held, {last}{coming}"
    missed = _listed([_day(day) for day in facts.missed])
    return f"{last[0].upper()}{last[1:]}: missed {missed}"


def _last_held(last: date | None, calendar: Calendar | None, today: date) -> str:
    if last is None:
        return "none held yet"
    ago = calendar.whole_weeks_between(last, today) if calendar else 0
    said = f"last held {_day(last)}"
    if not calendar or ago < 1:
        return said
    term_then, term_now = calendar.term_on(last), calendar.term_on(today)
    skipped = " (holiday skipped)" if term_then != term_now else ""
    over = "over " if calendar.whole_weeks_between(last, today - _ONE_DAY) == ago else ""
    return f"{said}, {over}{counted(ago, 'school week')} ago{skipped}"


def _once(facts: CadenceFacts) -> str:
    if facts.last_held:
        return f"Met on {_day(facts.last_held)}"
    if facts.missed:
        return f"Not met by {_day(facts.missed[0])}"
    return f"To be met by {_day(facts.next_due)}"


def _termly(facts: CadenceFacts, calendar: Calendar | None) -> str:
    said = f"{facts.held} of {facts.owed} held, {facts.expected} expected so far"
    if facts.missed:
        terms = [_term(day, calendar) for day in facts.missed]
        return f"{said}: none in {_listed(list(dict.fromkeys(terms)))}"
    return said


def _floor(facts: CadenceFacts, calendar: Calendar | None) -> str:
    done = _DONE.get(facts.rule, "held")
    left = counted(facts.terms_left, "term")
    said = f"{facts.held} of {facts.owed} {done}, {left} left"
    if facts.status is CadenceStatus.BREACHED:
        return f"{said}: too few to reach {facts.owed}"
    if facts.status is CadenceStatus.BEHIND and facts.held < facts.expected:
        return f"{said}: {facts.expected} expected by now"
    if facts.status is CadenceStatus.BEHIND and calendar:
        return f"{said}: none in the last whole term"
    return said


def _term(day: date, calendar: Calendar | None) -> str:
    term = calendar.term_on(day) if calendar else None
    return str(term) if term else f"the term to {_day(day)}"


def _day(day: date | None) -> str:
    return in_words(day).rsplit(" ", 1)[0] if day else "no date"


def _listed(words: list[str]) -> str:
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]
