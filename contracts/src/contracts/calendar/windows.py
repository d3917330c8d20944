"""Spans of days a cadence rule is tested in (K1-K17).

K1 the end of Term 1; K2 `of_terms(3, 4)`; K3 `first_weeks(1, 4)`; K4, K11 and K14 one
`of_term` each; K5 `of_term(2)` and `of_term(6)`; K6 `strictly_between` the PD days; K7-K10
and K15 `of_year`. K12 and K13 are fortnights. K16 and K17 have no window of the trust's.
"""

from datetime import date, timedelta
from typing import Self

from pydantic import model_validator

from contracts.base import Frozen
from contracts.calendar.dates import in_words
from contracts.calendar.refusals import CalendarRefused
from contracts.calendar.year import Calendar

_ONE_DAY = timedelta(days=1)


class Window(Frozen):
    """A span of days, first and last included."""

    opens: date
    closes: date

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Self:
        if self.closes < self.opens:
            raise CalendarRefused(
                "closes", f"There is no day from {in_words(self.opens)} to {in_words(self.closes)}"
            )
        return self

    @classmethod
    def of_term(cls, calendar: Calendar, number: int) -> Self:
        return cls.of_terms(calendar, number, number)

    @classmethod
    def of_terms(cls, calendar: Calendar, first: int, last: int) -> Self:
        """Span from the first day of one term to the last of another, holidays between included."""
        return cls(opens=calendar.term(first).starts, closes=calendar.term(last).ends)

    @classmethod
    def of_year(cls, calendar: Calendar) -> Self:
        """Span the cycle: from the first day of Term 1 to the last of Term 6."""
        return cls.of_terms(calendar, 1, len(calendar.terms))

    @classmethod
    def first_weeks(cls, calendar: Calendar, term: int, count: int) -> Self:
        """Span a term's first so many school weeks, the whole term if it has no more."""
        if count < 1:
            raise CalendarRefused("count", "A window of weeks is at least one week long")
        weeks = calendar.weeks_in_term(term)[:count]
        return cls(opens=weeks[0].days[0], closes=weeks[-1].days[-1])

    @classmethod
    def strictly_between(cls, earlier: date, later: date) -> Self:
        """Span the days after one date and before another; refuses when there are none."""
        return cls(opens=earlier + _ONE_DAY, closes=later - _ONE_DAY)

    def holds(self, day: date) -> bool:
        return self.opens <= day <= self.closes

    def has_closed(self, today: date) -> bool:
        """Say whether the last day is past; on that day itself it has not closed."""
        return today > self.closes
