"""What one person asked for, kept under their id; the address is theirs and goes nowhere else."""

from datetime import date, datetime, timedelta
from typing import ClassVar, Self

from pydantic import AwareDatetime

from contracts.api.meetings_digests import HowOften, MailAddress
from contracts.base import Aggregate
from contracts.people import PersonId

HELD_FOR = timedelta(minutes=5)
_MONDAY, _SATURDAY = 0, 5


class Digest(Aggregate):
    """A wish for letters. `held_until` keeps other copies away while one sends the letter."""

    named_by: ClassVar[str | None] = "people"

    people: tuple[PersonId, ...]
    address: MailAddress
    often: HowOften
    next_on: date
    held_until: AwareDatetime | None = None

    def due(self, today: date, now: datetime) -> bool:
        """Say whether a letter waits, and no other copy is about to send it."""
        return self.next_on <= today and (self.held_until is None or self.held_until <= now)

    def taken(self, now: datetime) -> Self:
        """Keep the others away for a while."""
        return self.but(held_until=now + HELD_FOR)

    def sent(self, today: date) -> Self:
        """Look forward to the next letter."""
        return self.but(held_until=None, next_on=next_day(self.often, today))


def next_day(often: HowOften, today: date) -> date:
    """Find the next weekday, or the next Monday."""
    day = today + timedelta(days=1)
    while day.weekday() >= _SATURDAY or (often is HowOften.WEEKLY and day.weekday() != _MONDAY):
        day += timedelta(days=1)
    return day
