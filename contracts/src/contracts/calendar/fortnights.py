"""Fortnights, and meetings held every one of them (K12, K13).

The definition, which gives domain §6 exactly: a fortnight is two school weeks running, 1 and 2,
3 and 4, through the whole year, weeks of holiday not counted; one may so have a holiday inside.
A fortnightly meeting is planned on one weekday of every second school week from its first date.
It is held for a fortnight when it takes place on any day of it (R37), and missed when the
planned date is past without that. So ELG from 10 Sep meets on 10 and 24 Sep, 8 and 22 Oct, 12
and 26 Nov, twenty times in the year; a 1:1 planned from 3 Sep and last held on 22 Oct, a week
late, has missed 5 and 19 Nov by 23 Nov.
"""

from datetime import date
from typing import Self

from pydantic import model_validator

from contracts.base import Frozen
from contracts.calendar.dates import in_words
from contracts.calendar.refusals import CalendarRefused
from contracts.calendar.terms import SchoolWeek
from contracts.calendar.year import Calendar

_WEEKS = 2


class Fortnight(Frozen):
    """Two school weeks running, numbered from 1 through the year; an odd last week stands alone."""

    number: int
    weeks: tuple[SchoolWeek, ...]

    @property
    def school_days(self) -> tuple[date, ...]:
        """Its school days; never a day of holiday."""
        return tuple(day for week in self.weeks for day in week.days)


def fortnights_of(calendar: Calendar) -> tuple[Fortnight, ...]:
    """Pair the year's school weeks."""
    weeks = calendar.school_weeks
    return tuple(
        Fortnight(number=number, weeks=weeks[begin : begin + _WEEKS])
        for number, begin in enumerate(range(0, len(weeks), _WEEKS), start=1)
    )


class Fortnightly(Frozen):
    """A meeting planned once in every fortnight of a school's year, from a first school day."""

    calendar: Calendar
    first: date

    @model_validator(mode="after")
    def _begins_on_a_school_day(self) -> Self:
        if not self.calendar.is_school_day(self.first):
            raise CalendarRefused(
                "first",
                f"A fortnightly meeting cannot begin on {in_words(self.first)}: no school that day",
            )
        return self

    @property
    def planned(self) -> tuple[date, ...]:
        """Every planned date of the year.

        Where the weekday is lost (a bank holiday, a short last week), it is the nearest
        school day before it in that week, or else the week's first.
        """
        begin = self._week_of_year(self.first) - 1
        return tuple(
            _on_weekday(week, self.first.weekday())
            for week in self.calendar.school_weeks[begin::_WEEKS]
        )

    def missed(self, last_held: date | None, today: date) -> tuple[date, ...]:
        """Date each fortnight missed since the last meeting (R35), oldest first."""
        due = self._due_since(last_held)
        return tuple(day for day in due if day < today)

    def next_due(self, last_held: date | None, today: date) -> date | None:
        """Find the next planned date from today on that is not held yet; None after the last."""
        due = self._due_since(last_held)
        return next((day for day in due if day >= today), None)

    def _due_since(self, last_held: date | None) -> tuple[date, ...]:
        done = self._fortnight(last_held) if last_held else 0
        return tuple(day for day in self.planned if self._fortnight(day) > done)

    def _fortnight(self, day: date) -> int:
        return (self._week_of_year(day) + 1) // _WEEKS

    def _week_of_year(self, day: date) -> int:
        """Count as `weeks_between` does: a day of holiday goes with the school week before it."""
        first_week = self.calendar.school_weeks[0]
        return self.calendar.weeks_between(first_week.monday, day) + 1


def _on_weekday(week: SchoolWeek, weekday: int) -> date:
    before = [day for day in week.days if day.weekday() <= weekday]
    return before[-1] if before else week.days[0]
