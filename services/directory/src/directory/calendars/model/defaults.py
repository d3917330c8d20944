"""Dates to begin a cycle from: the working default of domain §2.1, moved by whole weeks."""

from datetime import date, timedelta

from contracts.calendar import SIX_TERMS_2026_27, AcademicYear, Calendar, Term
from directory.calendars.model.bank_holidays import bank_holidays

NOTE = (
    "A six-term year to begin from: no council's table. Check every date, and the bank holidays, "
    "against your own before you publish."
)

_THURSDAY = 3


def default_year(year: AcademicYear) -> Calendar:
    """Offer a year that begins on the first Thursday of September, five staff days in it."""
    model = SIX_TERMS_2026_27
    begins = year.starts + timedelta(days=(_THURSDAY - year.starts.weekday()) % 7)
    move = begins - model.terms[0].starts
    terms = tuple(
        Term(number=term.number, starts=term.starts + move, ends=term.ends + move)
        for term in model.terms
    )
    bare = Calendar(year=year, terms=terms, closures=bank_holidays(year))
    return bare.but(inset_days=_school_days(bare, [day + move for day in model.inset_days]))


def _school_days(calendar: Calendar, wanted: list[date]) -> tuple[date, ...]:
    """Keep each staff day, or take the next school day where a bank holiday has it."""
    days = calendar.school_days
    return tuple(next(day for day in days if day >= one) for one in wanted)
