"""What makes six terms, staff days and closures one school year; each rule raises or is silent."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from contracts.calendar.dates import in_words, is_weekday, monday_of
from contracts.calendar.refusals import CalendarRefused
from contracts.calendar.terms import TERMS_IN_A_YEAR, Closure, Term, days_of
from contracts.calendar.years import AcademicYear


def six_in_order(terms: tuple[Term, ...]) -> None:
    """Refuse anything but Term 1 to Term 6, each beginning in a later week than the last ended."""
    numbers = [term.number for term in terms]
    if numbers != list(range(1, TERMS_IN_A_YEAR + 1)):
        given = ", ".join(map(str, numbers)) or "none"
        raise CalendarRefused(
            "terms", f"A year has Terms 1 to 6, once each and in order; given: {given}"
        )
    for before, after in pairwise(terms):
        if monday_of(after.starts) <= before.ends:
            raise CalendarRefused(
                "terms",
                f"{after} starts on {in_words(after.starts)}, but must start in a later week "
                f"than {before} ends ({in_words(before.ends)})",
            )


def inside_the_year(year: AcademicYear, terms: tuple[Term, ...]) -> None:
    """Refuse terms that reach outside 1 September to 31 August."""
    for term in terms:
        if not (year.holds(term.starts) and year.holds(term.ends)):
            raise CalendarRefused(
                "terms",
                f"{term} ({in_words(term.starts)} to {in_words(term.ends)}) is not inside {year}",
            )


def closures_that_close(year: AcademicYear, closures: tuple[Closure, ...]) -> None:
    """Refuse a closure twice, at a weekend or in another year."""
    _once_each((closure.on for closure in closures), "closures", "closure")
    for closure in closures:
        if not (is_weekday(closure.on) and year.holds(closure.on)):
            raise CalendarRefused(
                "closures", f"{closure.name}, {in_words(closure.on)}, is not a weekday of {year}"
            )


def some_school_in_each(terms: tuple[Term, ...], closed: frozenset[date]) -> None:
    """Refuse a term whose every day is a closure."""
    for term in terms:
        if not days_of(term, closed):
            raise CalendarRefused("terms", f"{term} has no school day left")


def staff_days_in_school(
    terms: tuple[Term, ...], closed: frozenset[date], inset_days: tuple[date, ...]
) -> None:
    """Refuse an INSET day twice, outside term, at a weekend or on a closure."""
    _once_each(inset_days, "inset_days", "INSET day")
    school_days = {day for term in terms for day in days_of(term, closed)}
    for day in inset_days:
        if day not in school_days:
            raise CalendarRefused("inset_days", f"INSET day {in_words(day)} is not a school day")


def _once_each(days: Iterable[date], field: str, kind: str) -> None:
    seen: set[date] = set()
    for day in days:
        if day in seen:
            raise CalendarRefused(field, f"{kind} {in_words(day)} is given twice")
        seen.add(day)
