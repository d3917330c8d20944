"""The academic year of a six-term trust, and the arithmetic every cadence rule rests on (R1-R3).

All of it is plain values and pure questions; "today" is always handed in.
"""

from contracts.calendar.dates import in_words
from contracts.calendar.example import SIX_TERMS_2026_27
from contracts.calendar.fortnights import Fortnight, Fortnightly
from contracts.calendar.refusals import CalendarRefused
from contracts.calendar.terms import Closure, SchoolWeek, Term, TermNumber
from contracts.calendar.trust import SchoolCalendar, TrustCalendar
from contracts.calendar.windows import Window
from contracts.calendar.year import Calendar
from contracts.calendar.years import AcademicYear

__all__ = [
    "SIX_TERMS_2026_27",
    "AcademicYear",
    "Calendar",
    "CalendarRefused",
    "Closure",
    "Fortnight",
    "Fortnightly",
    "SchoolCalendar",
    "SchoolWeek",
    "Term",
    "TermNumber",
    "TrustCalendar",
    "Window",
    "in_words",
]
