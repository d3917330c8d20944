"""What day it is for the rules: today, or the date a demonstration has been set to."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from contracts.days import LONDON

Clock = Callable[[], datetime]


def real_clock() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


def clock_of(date_file: Path | None, telling: Clock = real_clock) -> Clock:
    """Tell the time of day on the date a file holds, read anew each time; no file: the truth."""
    if date_file is None:
        return telling

    def clock() -> datetime:
        now = telling()
        try:
            day = date.fromisoformat(date_file.read_text("ascii").strip())
        except FileNotFoundError:
            return now
        here = now.astimezone(LONDON).time()
        return datetime.combine(day, here, LONDON).astimezone(UTC)

    return clock
