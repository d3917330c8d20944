"""Lets each caller through so many times a minute; every copy of the gateway counts for itself."""

import time
from collections.abc import Callable

_WINDOW_SECONDS = 60
_MOST_CALLERS = 10_000


class Turnstile:
    """Counts by key within the running minute; what it forgets lets more through, never fewer."""

    def __init__(self, allowed: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._allowed = allowed
        self._clock = clock
        self._minute = 0
        self._passed: dict[str, int] = {}

    def wait(self, key: str) -> int:
        """Count a caller; gives the seconds to wait before coming again, 0 to come in."""
        now = self._clock()
        minute = int(now // _WINDOW_SECONDS)
        if minute != self._minute or len(self._passed) >= _MOST_CALLERS:
            self._minute = minute
            self._passed.clear()
        self._passed[key] = self._passed.get(key, 0) + 1
        if self._passed[key] <= self._allowed:
            return 0
        return max(1, round(_WINDOW_SECONDS - now % _WINDOW_SECONDS))
