"""What day it is for the rules: today, or the date a demonstration has been set to."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

Clock = Callable[[], datetime]


def real_clock() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


def clock_of(date_file: Path | None) -> Clock:
    """Tell the time of day on the date a file holds, read anew each time; no file: the truth."""
    if date_file is None:
        return real_clock

    def clock() -> datetime:
        now = datetime.now(UTC)
        try:
            day = date.fromisoformat(date_file.read_text("ascii").strip())
        except FileNotFoundError:
            return now
        return datetime.combine(day, now.timetz())

    return clock
