"""One school's year, or the trust's: its terms, its days, and where a date stands in them."""

from bisect import bisect_right
from datetime import date
from typing import Self

from pydantic import model_validator

from contracts.base import Frozen
from contracts.calendar import rules
from contracts.calendar.dates import SATURDAY, in_words, monday_of
from contracts.calendar.refusals import CalendarRefused
from contracts.calendar.terms import Closure, SchoolWeek, Term, days_of, weeks_of
from contracts.calendar.years import AcademicYear

_DAYS_IN_A_WEEK = 7


class Calendar(Frozen):
    """Six terms in one academic year, and the weekdays in them that are not for pupils.

    INSET days are school days for colleagues only; closures (bank holidays among them) for
    nobody. `next_year_starts` is the next Term 1 once it is known.
    """

    year: AcademicYear
    terms: tuple[Term, ...]
    inset_days: tuple[date, ...] = ()
    closures: tuple[Closure, ...] = ()
    next_year_starts: date | None = None

    @model_validator(mode="after")
    def _a_school_year(self) -> Self:
        rules.six_in_order(self.terms)
        rules.inside_the_year(self.year, self.terms)
        rules.closures_that_close(self.year, self.closures)
        rules.some_school_in_each(self.terms, self.closed)
        rules.staff_days_in_school(self.terms, self.closed, self.inset_days)
        if self.next_year_starts and not self.year.next().holds(self.next_year_starts):
            raise CalendarRefused(
                "next_year_starts",
                f"{in_words(self.next_year_starts)} is not in {self.year.next()}",
            )
        return self

    @property
    def closed(self) -> frozenset[date]:
        """The closures' dates."""
        return frozenset(closure.on for closure in self.closures)

    @property
    def school_weeks(self) -> tuple[SchoolWeek, ...]:
        """Every school week of the year, in order; together they hold each school day once."""
        return weeks_of(self.terms, self.closed)

    @property
    def school_days(self) -> tuple[date, ...]:
        """Days the school is open to colleagues: 195 as published, INSET days among them."""
        return tuple(day for week in self.school_weeks for day in week.days)

    @property
    def pupil_days(self) -> tuple[date, ...]:
        """School days that pupils attend: 190 as published."""
        return tuple(day for day in self.school_days if day not in self.inset_days)

    def term(self, number: int) -> Term:
        """Find a term by its number; refuses one outside 1 to 6."""
        for term in self.terms:
            if term.number == number:
                return term
        raise CalendarRefused("term", f"There is no Term {number}: terms are numbered 1 to 6")

    def end_of_term(self, number: int) -> date:
        return self.term(number).ends

    def term_has_ended(self, number: int, today: date) -> bool:
        """Say whether the term's last day is past; on that day itself it has not ended."""
        return today > self.end_of_term(number)

    def weekdays_in_term(self, number: int) -> int:
        """Count the term's school days, INSET days included and closures not."""
        return len(days_of(self.term(number), self.closed))

    def term_on(self, day: date) -> Term | None:
        """Find the term a date falls in, its weekends included; None in a holiday."""
        return next((term for term in self.terms if term.holds(day)), None)

    def next_term(self, day: date) -> Term | None:
        """Find the first term of this year to start after a date."""
        return next((term for term in self.terms if term.starts > day), None)

    def is_school_day(self, day: date) -> bool:
        week = self.week_on(day)
        return week is not None and day in week.days

    def weeks_in_term(self, number: int) -> tuple[SchoolWeek, ...]:
        """List the school weeks of a term, numbered from 1."""
        wanted = self.term(number).number
        return tuple(week for week in self.school_weeks if week.term == wanted)

    def week_on(self, day: date) -> SchoolWeek | None:
        """Find the school week a date falls in, weekend included; None in a week of holiday."""
        begun = self._weeks_begun_by(day)
        week = self.school_weeks[begun - 1] if begun else None
        return week if week and week.monday == monday_of(day) else None

    def position(self, day: date) -> str:
        """Say where a date stands (R3): "Term 2, week 4 of 7", or which term a holiday awaits."""
        if not self.year.holds(day):
            return f"Outside the academic year {self.year}"
        term = self.term_on(day)
        if term is None:
            return f"Holiday: {self._what_follows(day)}"
        week = self.week_on(day)
        if week is None:
            return f"{term}: no school this week"
        return f"{term}, week {week.number} of {len(self.weeks_in_term(term.number))}"

    def weeks_between(self, earlier: date, later: date) -> int:
        """Count the steps from one date's school week to another's; weeks of holiday add none.

        A date in a holiday counts with the school week before it. Negative when turned round,
        so that a to b and b to c always add up to a to c.
        """
        return self._weeks_begun_by(later) - self._weeks_begun_by(earlier)

    def whole_weeks_between(self, earlier: date, later: date) -> int:
        """Count school weeks fully past: Thursday to Monday two school weeks on is one."""
        return (self._school_clock(later) - self._school_clock(earlier)) // _DAYS_IN_A_WEEK

    def _what_follows(self, day: date) -> str:
        coming = self.next_term(day)
        if coming is not None:
            return f"{coming} starts on {in_words(coming.starts)}"
        coming_year = self.year.next()
        if self.next_year_starts is None:
            return f"Term 1 of {coming_year} has no date yet"
        return f"Term 1 of {coming_year} starts on {in_words(self.next_year_starts)}"

    def _weeks_begun_by(self, day: date) -> int:
        return bisect_right(self.school_weeks, day, key=lambda week: week.monday)

    def _school_clock(self, day: date) -> int:
        """Days on a clock that stops for the weekend, and stays stopped through a holiday."""
        day_of_week = min(day.weekday(), SATURDAY) if self.week_on(day) else SATURDAY
        return self._weeks_begun_by(day) * _DAYS_IN_A_WEEK + day_of_week
