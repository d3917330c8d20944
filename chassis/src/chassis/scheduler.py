"""What is done once for each day, by whichever copy of the service comes first."""

import asyncio
import logging
from collections.abc import Sequence
from time import monotonic

from chassis.bus import SYSTEM
from chassis.clock import Clock
from chassis.service import Daily
from chassis.store import Asked, DoneBefore, Store
from contracts.days import day_of

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
_AFTER_FAILURE_SECONDS = 15.0


class Scheduler:
    """Looks at the clock every second, so that a demonstration's new date counts at once."""

    def __init__(self, daily: Sequence[Daily], store: Store, clock: Clock) -> None:
        self._daily = daily
        self._store = store
        self._clock = clock
        self._done: set[str] = set()
        self._not_before: dict[str, float] = {}
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        if self._daily:
            self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._running:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def look(self) -> None:
        """Do what today still asks for; what fails is tried again a little later."""
        today = day_of(self._clock())
        for duty in self._daily:
            mark = f"daily:{duty.__name__}:{today}"
            if mark in self._done or self._not_before.get(mark, 0) > monotonic():
                continue
            try:
                await self._store.transact(SYSTEM, duty, asked=Asked(once=mark))
            except DoneBefore:
                log.info("%s was done for %s before", duty.__name__, today)
            except Exception as failed:
                log.exception("%s failed: %s", duty.__name__, type(failed).__name__)
                self._not_before[mark] = monotonic() + _AFTER_FAILURE_SECONDS
                continue
            self._done.add(mark)

    async def _run(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(LOOK_SECONDS)
