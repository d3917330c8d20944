"""What a rule is judged on, and what comes of it."""

from datetime import date
from typing import Annotated

from pydantic import Field, SkipValidation

from contracts.base import Frozen
from contracts.calendar import Calendar
from contracts.calendar.terms import TERMS_IN_A_YEAR
from contracts.meetings import CadenceStatus


class Ground(Frozen):
    """One forum's meetings of one cycle, oldest first, on the calendar it keeps.

    `held` are the dates that count, `planned` those still to come and `moved` those of them put
    off to a later day. Nothing is owed before `since`. `anchor` is the first date planned for a
    fortnightly meeting, if there is one. `times` is the rule's number: so many a year, a term, or
    (K3) so many school weeks.
    """

    calendar: SkipValidation[Calendar]  # a calendar is checked when it is made, not 900 times a day
    today: date
    since: date
    held: tuple[date, ...]
    planned: tuple[date, ...]
    moved: tuple[date, ...] = ()
    anchor: date | None
    times: Annotated[int, Field(ge=1, le=40)]
    each_term_wanted: bool = False

    @property
    def begun(self) -> bool:
        """Say whether the cycle's Term 1 has begun."""
        return self.today >= self.calendar.term(1).starts

    @property
    def last_held(self) -> date | None:
        return self.held[-1] if self.held else None

    @property
    def next_planned(self) -> date | None:
        return self.planned[0] if self.planned else None

    @property
    def terms_left(self) -> int:
        """Count the terms that have not ended, the present one included."""
        return sum(1 for term in self.calendar.terms if term.ends >= self.today)

    def has_ended(self, term: int) -> bool:
        return self.calendar.term_has_ended(term, self.today)

    def end_of(self, term: int) -> date:
        return self.calendar.end_of_term(min(term, TERMS_IN_A_YEAR))

    def owes(self, term: int) -> bool:
        """Say whether a term counts at all: one that was over before `since` does not."""
        return self.calendar.end_of_term(term) >= self.since


class Reading(Frozen):
    """What comes of a rule: the word for it and the numbers it is made of."""

    status: CadenceStatus
    held: int
    owed: int
    expected: int
    last_held: date | None
    next_due: date | None
    next_planned: date | None
    missed: tuple[date, ...] = ()
    terms_left: int
