"""A service that keeps failing is left alone for a moment, then tried by one request."""

from collections.abc import Callable
from time import monotonic

OPENS_AFTER = 5
RESTS_SECONDS = 5.0


class Circuit:
    """Closed while a service answers; open after five failures in a row; then one probe."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._failures = 0
        self._tried_at = 0.0

    def lets_through(self) -> bool:
        """Say whether to try; when open, only one request in each rest is."""
        if self._failures < OPENS_AFTER:
            return True
        if self._now() - self._tried_at < RESTS_SECONDS:
            return False
        self._tried_at = self._now()
        return True

    def failed(self) -> None:
        """Note that the service did not answer."""
        self._failures += 1
        self._tried_at = self._now()

    def answered(self) -> None:
        """Note that it did: whatever it said, it is there."""
        self._failures = 0
