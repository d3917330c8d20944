"""Days, written and stepped through the one way the suite does it."""

from collections.abc import Iterator
from datetime import date, timedelta

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SATURDAY = 5


def in_words(day: date) -> str:
    """Write a date as the school does, whatever the machine's locale: 23 Nov 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def monday_of(day: date) -> date:
    """Find the Monday the day's week began on: weeks are Monday-first."""
    return day - timedelta(days=day.weekday())


def is_weekday(day: date) -> bool:
    """Say whether the day is one from Monday to Friday, bank holiday or not."""
    return day.weekday() < SATURDAY


def each_day(first: date, last: date) -> Iterator[date]:
    """Walk the days from the first to the last, both included."""
    for step in range((last - first).days + 1):
        yield first + timedelta(days=step)
