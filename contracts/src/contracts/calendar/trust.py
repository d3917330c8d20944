"""The trust's calendar, and the schools that keep dates of their own (R2).

Academies set their own dates: only a school's own override ever moves a school's days.
"""

from datetime import date
from typing import Self

from pydantic import model_validator

from contracts.base import Frozen
from contracts.calendar.refusals import CalendarRefused
from contracts.calendar.terms import Closure, Term
from contracts.calendar.year import Calendar
from contracts.schools import SchoolId


class SchoolCalendar(Frozen):
    """What one school does differently; what it leaves out stays as the trust has it.

    Its closures come on top of the trust's.
    """

    school_id: SchoolId
    terms: tuple[Term, ...] | None = None
    inset_days: tuple[date, ...] | None = None
    closures: tuple[Closure, ...] = ()

    def over(self, trust: Calendar) -> Calendar:
        """Work out the school's whole calendar; refuses a mixture that is not a school year."""
        return trust.but(
            terms=trust.terms if self.terms is None else self.terms,
            inset_days=trust.inset_days if self.inset_days is None else self.inset_days,
            closures=(*trust.closures, *self.closures),
        )


class TrustCalendar(Frozen):
    """One academic year for every school: the trust's own dates, and each school's override."""

    default: Calendar
    overrides: tuple[SchoolCalendar, ...] = ()

    @model_validator(mode="after")
    def _every_override_fits(self) -> Self:
        schools = [override.school_id for override in self.overrides]
        if len(set(schools)) != len(schools):
            raise CalendarRefused("overrides", "A school has one calendar of its own, not two")
        for override in self.overrides:
            override.over(self.default)
        return self

    def for_school(self, school_id: SchoolId) -> Calendar:
        """Find the calendar a school keeps: its own where it has one, else the trust's."""
        for override in self.overrides:
            if override.school_id == school_id:
                return override.over(self.default)
        return self.default

    def with_override(self, override: SchoolCalendar) -> Self:
        """Let a school keep dates of its own, in place of any it had; no other school moves."""
        kept = self.without_override(override.school_id).overrides
        return self.but(overrides=(*kept, override))

    def without_override(self, school_id: SchoolId) -> Self:
        """Put a school back on the trust's dates."""
        kept = tuple(o for o in self.overrides if o.school_id != school_id)
        return self.but(overrides=kept)
