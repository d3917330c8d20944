"""The dates a rule gives, never more than anybody could have meant."""

from datetime import date, timedelta

from contracts.api.meetings_scheduling import (
    ChosenRule,
    FortnightlyRule,
    SeriesRule,
    TermlyRule,
)
from contracts.calendar import Calendar, Fortnightly, SchoolWeek
from meetings.meetings.model.refusals import EmptySeries, SeriesTooLong

LONGEST_SERIES = 60


def first_of(rule: SeriesRule) -> date:
    """Find the date that says which year's calendar the rule needs."""
    return min(rule.dates) if isinstance(rule, ChosenRule) else rule.first


def dates_of(rule: SeriesRule, calendar: Calendar | None) -> tuple[date, ...]:
    """List a rule's dates in order, once each, within one school year.

    `calendar` is only needed to count school weeks. Refuses more than 60 and none at all.
    """
    match rule:
        case ChosenRule():
            found = sorted(set(rule.dates))
        case FortnightlyRule() if calendar:
            found = [
                d
                for d in Fortnightly(calendar=calendar, first=rule.first).planned
                if _within(rule, d)
            ]
        case TermlyRule() if calendar:
            found = [d for d in _termly(calendar, rule.first) if _within(rule, d)]
        case _:
            found = []
    if len(found) > LONGEST_SERIES:
        raise SeriesTooLong(
            f"a series has at most {LONGEST_SERIES} meetings; this one would have {len(found)}",
            limit=LONGEST_SERIES,
        )
    if not found:
        raise EmptySeries.at("rule", "this rule gives no date")
    return tuple(found)


def _within(rule: FortnightlyRule | TermlyRule, day: date) -> bool:
    return rule.first <= day and (rule.until is None or day <= rule.until)


def _termly(calendar: Calendar, first: date) -> list[date]:
    """Step from term to term: the same week of it (or its last), the same weekday in that week."""
    week = calendar.week_on(first)
    if week is None:
        return []
    later = [term.number for term in calendar.terms if term.number > week.term]
    weeks = [calendar.weeks_in_term(number) for number in later]
    return [first, *(_same_day(w[min(week.number, len(w)) - 1], first) for w in weeks)]


def _same_day(week: SchoolWeek, first: date) -> date:
    """Keep to the weekday if there is school on it, else take the nearest school day."""
    wanted = week.monday + timedelta(days=first.weekday())
    return min(week.days, key=lambda day: (abs(day - wanted), day))
