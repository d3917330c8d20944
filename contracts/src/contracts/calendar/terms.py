"""What a year is made of: terms, the weeks in them, and the days nobody is in school."""

from datetime import date
from functools import lru_cache
from typing import Annotated, Self

from pydantic import Field, model_validator

from contracts.base import Frozen, Name
from contracts.calendar.dates import each_day, in_words, is_weekday, monday_of
from contracts.calendar.refusals import CalendarRefused

TERMS_IN_A_YEAR = 6
TermNumber = Annotated[int, Field(ge=1, le=TERMS_IN_A_YEAR)]


class Term(Frozen):
    """One of six; first and last day included, and both are weekdays."""

    number: TermNumber
    starts: date
    ends: date

    @model_validator(mode="after")
    def _from_a_weekday_to_a_later_one(self) -> Self:
        if self.ends < self.starts:
            first, last = in_words(self.starts), in_words(self.ends)
            raise CalendarRefused("terms", f"{self} ends on {last}, before it starts on {first}")
        for day in (self.starts, self.ends):
            if not is_weekday(day):
                raise CalendarRefused(
                    "terms", f"{self} cannot start or end at a weekend: {in_words(day)}"
                )
        return self

    def holds(self, day: date) -> bool:
        """Say whether the day lies between the first and the last, weekends included."""
        return self.starts <= day <= self.ends

    def __str__(self) -> str:
        return f"Term {self.number}"


class Closure(Frozen):
    """A weekday without school inside or outside a term: a bank holiday, a polling day."""

    on: date
    name: Name


class SchoolWeek(Frozen):
    """A Monday-first week holding at least one school day.

    `number` counts within the term and `of_year` within the year, both from 1; weeks of
    holiday have no number. `days` are its school days, staff-only days among them.
    """

    term: TermNumber
    number: int
    of_year: int
    monday: date
    days: tuple[date, ...]


def days_of(term: Term, closed: frozenset[date]) -> tuple[date, ...]:
    """List the term's school days: its weekdays, less the closures."""
    days = each_day(term.starts, term.ends)
    return tuple(day for day in days if is_weekday(day) and day not in closed)


@lru_cache(maxsize=128)  # a year's weeks are asked for on every page, and never change
def weeks_of(terms: tuple[Term, ...], closed: frozenset[date]) -> tuple[SchoolWeek, ...]:
    """Cut the terms into school weeks, in order."""
    weeks: list[SchoolWeek] = []
    for term in terms:
        by_monday: dict[date, list[date]] = {}
        for day in days_of(term, closed):
            by_monday.setdefault(monday_of(day), []).append(day)
        for number, (monday, days) in enumerate(by_monday.items(), start=1):
            weeks.append(
                SchoolWeek(
                    term=term.number,
                    number=number,
                    of_year=len(weeks) + 1,
                    monday=monday,
                    days=tuple(days),
                )
            )
    return tuple(weeks)
