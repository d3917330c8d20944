"""England's bank holidays in an academic year, worked out by the rules they follow.

One proclaimed for a single year cannot be worked out and has to be added by hand.
"""

from datetime import date, timedelta

from contracts.calendar import AcademicYear, Closure

_MONDAY, _SATURDAY = 0, 5
_SUBSTITUTE = ", substitute day"


def easter_sunday(year: int) -> date:
    """Find Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    fours, ones = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * fours - epact - ones) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def bank_holidays(cycle: AcademicYear) -> tuple[Closure, ...]:
    """List the weekdays that are bank holidays in England between September and August."""
    first = cycle.starts.year
    second = first + 1
    easter = easter_sunday(second)
    days = [
        *_christmas(first),
        _or_monday(date(second, 1, 1), "New Year's Day"),
        Closure(on=easter - timedelta(days=2), name="Good Friday"),
        Closure(on=easter + timedelta(days=1), name="Easter Monday"),
        Closure(on=_monday_from(date(second, 5, 1)), name="Early May bank holiday"),
        Closure(on=_monday_from(date(second, 5, 25)), name="Spring bank holiday"),
        Closure(on=_monday_from(date(second, 8, 25)), name="Summer bank holiday"),
    ]
    return tuple(sorted(days, key=lambda closure: closure.on))


def _christmas(year: int) -> list[Closure]:
    christmas, boxing = date(year, 12, 25), date(year, 12, 26)
    if christmas.weekday() == _SATURDAY:
        return [
            Closure(on=date(year, 12, 27), name=f"Christmas Day{_SUBSTITUTE}"),
            Closure(on=date(year, 12, 28), name=f"Boxing Day{_SUBSTITUTE}"),
        ]
    if christmas.weekday() > _SATURDAY:  # a Sunday: Boxing Day is the Monday
        return [
            Closure(on=boxing, name="Boxing Day"),
            Closure(on=date(year, 12, 27), name=f"Christmas Day{_SUBSTITUTE}"),
        ]
    return [Closure(on=christmas, name="Christmas Day"), _or_monday(boxing, "Boxing Day")]


def _or_monday(day: date, name: str) -> Closure:
    if day.weekday() < _SATURDAY:
        return Closure(on=day, name=name)
    return Closure(on=_monday_from(day), name=f"{name}{_SUBSTITUTE}")


def _monday_from(day: date) -> date:
    return day + timedelta(days=(_MONDAY - day.weekday()) % 7)
