"""Wrong tries, counted for each account and each address, and the pauses they earn."""

from datetime import datetime, timedelta
from math import ceil

from pydantic import AwareDatetime

from chassis.documents import Index
from chassis.store import Repository
from contracts.base import Aggregate

FORGOTTEN_AFTER = timedelta(hours=2)
_FIRST_PAUSE = timedelta(seconds=30)
_LONGEST_PAUSE = timedelta(hours=1)


class Attempts(Aggregate):
    """Failures in a row for one key (an account or an address, hashed).

    After the `allowed` number each further failure doubles the pause, up to an hour.
    """

    failures: int = 0
    locked_until: AwareDatetime | None = None
    forgotten_at: AwareDatetime

    def pause(self, now: datetime) -> int:
        """Give the seconds to wait before the next try counts at all."""
        if self.locked_until is None or now >= self.locked_until:
            return 0
        return ceil((self.locked_until - now).total_seconds())

    def failed(self, now: datetime, allowed: int) -> "Attempts":
        """Count one more; what is two hours old is forgiven."""
        failures = 1 if now >= self.forgotten_at else self.failures + 1
        over = failures - allowed
        pause = min(_FIRST_PAUSE * 2 ** min(over, 12), _LONGEST_PAUSE) if over >= 0 else None
        return self.but(
            failures=failures,
            locked_until=now + pause if pause else None,
            forgotten_at=now + FORGOTTEN_AFTER,
        )

    def forgiven(self, now: datetime) -> "Attempts":
        """Forget every failure: it was really them."""
        return self.but(failures=0, locked_until=None, forgotten_at=now + FORGOTTEN_AFTER)

    def one_fewer(self) -> "Attempts":
        """Take the last count back, and no more: others may be trying from the same address."""
        return self.but(failures=max(self.failures - 1, 0), locked_until=None)


class AttemptsKept(Repository[Attempts]):
    """Kept in MongoDB, so that every copy of the gateway counts together."""

    collection = "attempts"
    model = Attempts
    readable = ()
    indexes = (Index((("forgotten_at", 1),), expires_after_seconds=0),)
