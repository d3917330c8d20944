"""`python -m demo_trust.clock`: move the day on which the demo trust stands (make demo-clock)."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from contracts.calendar import Calendar, in_words
from contracts.days import day_of
from demo_trust.content.reading import ashlode

NEXT_TERM, TODAY = "next-term", "today"


class DayRefused(Exception):
    """The demo trust cannot stand on that day; the message says why."""


class DemoClock:
    """The date in a file that every service reads anew each time it asks what day it is."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def day(self) -> date | None:
        """Tell where the clock stands; None while nobody has set it."""
        try:
            return date.fromisoformat(self._file.read_text("ascii").strip())
        except FileNotFoundError:
            return None

    def stand_at(self, day: date) -> None:
        """Set the date; a service that reads at this moment sees the old or the new, whole."""
        if self.day() == day:
            return
        fresh = self._file.with_name(f"{self._file.name}.new")
        fresh.write_text(f"{day.isoformat()}\n", "ascii")
        fresh.replace(self._file)


def day_asked(words: str, stands_at: date | None, calendar: Calendar) -> date:
    """Find the day meant: a date, `today`, or the first day of `next-term`; within the cycle."""
    if words == NEXT_TERM:
        return _next_term(stands_at or calendar.year.starts, calendar)
    if words == TODAY:
        day = day_of(datetime.now(UTC))
    else:
        try:
            day = date.fromisoformat(words)
        except ValueError:
            raise DayRefused(
                f"{words} is no date: write it as 2027-01-11, or say next-term or today"
            ) from None
    if not calendar.year.holds(day):
        raise DayRefused(
            f"{in_words(day)} is outside {calendar.year}, the cycle the demo trust has:"
            f" choose a day from {in_words(calendar.year.starts)}"
            f" to {in_words(calendar.year.ends)}"
        )
    return day


def _next_term(stands_at: date, calendar: Calendar) -> date:
    coming = calendar.next_term(stands_at)
    if coming is None:
        raise DayRefused(f"no term of {calendar.year} starts after {in_words(stands_at)}")
    return coming.starts


def main(arguments: Sequence[str] | None = None) -> int:
    """Move the clock, say where it stands now, and give the exit code."""
    parser = argparse.ArgumentParser(prog="demo_trust.clock", description=__doc__)
    parser.add_argument("day", help=f"2027-01-11, {NEXT_TERM} or {TODAY}")
    parser.add_argument("--date-file", type=Path, required=True)
    asked = parser.parse_args(arguments)
    clock, calendar = DemoClock(asked.date_file), ashlode().trust.calendar
    if not asked.date_file.parent.is_dir():
        print("There is no demo trust here yet: start it with make run", file=sys.stderr)
        return 1
    try:
        day = day_asked(asked.day, clock.day(), calendar)
    except DayRefused as refused:
        print(refused, file=sys.stderr)
        return 1
    clock.stand_at(day)
    print(f"The demo trust stands at {in_words(day)}: {calendar.position(day)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
