"""A six-term year to begin with: the working default of domain §2.1, no council's own."""

from datetime import date

from contracts.calendar.terms import Closure, Term
from contracts.calendar.year import Calendar
from contracts.calendar.years import AcademicYear

_BANK_HOLIDAYS = (  # England's; 26 Dec 2026 is a Saturday
    Closure(on=date(2026, 12, 25), name="Christmas Day"),
    Closure(on=date(2026, 12, 28), name="Boxing Day, substitute day"),
    Closure(on=date(2027, 1, 1), name="New Year's Day"),
    Closure(on=date(2027, 3, 26), name="Good Friday"),
    Closure(on=date(2027, 3, 29), name="Easter Monday"),
    Closure(on=date(2027, 5, 3), name="Early May bank holiday"),
    Closure(on=date(2027, 5, 31), name="Spring bank holiday"),
    Closure(on=date(2027, 8, 30), name="Summer bank holiday"),
)

SIX_TERMS_2026_27 = Calendar(
    year=AcademicYear("2026-27"),
    terms=(
        Term(number=1, starts=date(2026, 9, 3), ends=date(2026, 10, 23)),
        Term(number=2, starts=date(2026, 11, 2), ends=date(2026, 12, 18)),
        Term(number=3, starts=date(2027, 1, 4), ends=date(2027, 2, 12)),
        Term(number=4, starts=date(2027, 2, 22), ends=date(2027, 3, 25)),
        Term(number=5, starts=date(2027, 4, 12), ends=date(2027, 5, 28)),
        Term(number=6, starts=date(2027, 6, 7), ends=date(2027, 7, 23)),
    ),
    inset_days=(  # the trust's two PD days are given (§6), the other three assumed
        date(2026, 9, 3),
        date(2026, 9, 4),
        date(2026, 11, 27),
        date(2027, 1, 4),
        date(2027, 6, 25),
    ),
    closures=_BANK_HOLIDAYS,
    next_year_starts=None,  # not published yet
)
