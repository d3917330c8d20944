"""Which academic year, how settled and as at which day: by a file's columns, or by its name."""

import re
from collections.abc import Iterable
from datetime import date

from contracts.calendar import AcademicYear, CalendarRefused
from contracts.performance import Status, Year

_WRITTEN = re.compile(r"((?:19|20)\d\d)[-/ ]?(?:20)?(\d\d)")
_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_/]?(?:20)?(\d\d)(?!\d)")
_ONE_YEAR_BEFORE = re.compile(r"(?:PTRWM_EXP|ATT8SCR)_(\d\d)", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_DAY_IN_WORDS = re.compile(r"(\d{1,2})[ _-]+([A-Za-z]{3})[a-z]*[ _-]+(20\d\d)")
_DAY_IN_DIGITS = re.compile(r"(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")
_STATUSES = (Status.PROVISIONAL, Status.REVISED, Status.FINAL)


def year_in(text: str) -> Year | None:
    """Read an academic year: 202425, 2024/25, 2024-25 or 2024/2025; None for anything else."""
    found = _WRITTEN.fullmatch(text.strip())
    return _year(found) if found else None


def year_of_file(name: str, headings: Iterable[str]) -> Year | None:
    """Find a file's year by its columns about the years before, else by a pair in its name.

    DfE's older tables repeat last year's figures under PTRWM_EXP_18 or ATT8SCR_18: such a file is
    about 2018-19. A lone year in a name is not understood (2018 may begin or end one), nor are two
    that differ: somebody must say.
    """
    before = [int(found[1]) for one in headings if (found := _ONE_YEAR_BEFORE.fullmatch(one))]
    told = {AcademicYear.starting(2000 + max(before)).label} if before else set[str]()
    named = {year for found in _IN_NAME.finditer(name) if (year := _year(found))}
    years = told | named
    return years.pop() if len(years) == 1 else None


def status_of_file(name: str) -> Status | None:
    """Find how settled figures are by a file's name: …_ks4final.csv, …_revised.csv."""
    words = name.casefold()
    found = [status for status in _STATUSES if status.value in words]
    return found[0] if len(found) == 1 else None


def day_of_file(name: str) -> date | None:
    """Find the day a file's name carries: edubasealldata20261120.csv, … as at 31 Jan 2026.csv."""
    if words := _DAY_IN_WORDS.search(name):
        month = words[2].casefold()
        return _day(words[3], str(_MONTHS.index(month) + 1), words[1]) if month in _MONTHS else None
    digits = _DAY_IN_DIGITS.search(name)
    return _day(digits[1], digits[2], digits[3]) if digits else None


def day_in(text: str) -> date | None:
    """Read a day as DfE and Ofsted write it: 13/01/2026, 18-01-2018 or 2026-01-13."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    if found[3]:
        return _day(found[3], found[2], found[1])
    return _day(found[4], found[5], found[6])


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _year(found: re.Match[str]) -> Year | None:
    try:
        return AcademicYear(f"{found[1]}-{found[2]}").label
    except (CalendarRefused, ValueError):
        return None
