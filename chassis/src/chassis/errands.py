"""What every copy of a service looks after again and again, outside any one unit of work.

An errand may act on the world (send a letter); it keeps by its own units of work that several
copies do not do the same twice.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from chassis.failures import Unavailable
from chassis.store import Store

log = logging.getLogger(__name__)

Errand = Callable[[Store], Awaitable[None]]

AGAIN_SECONDS = 5.0


class Errands:
    """Runs each errand in turn, and again a little later; one that fails stops no other."""

    def __init__(
        self, errands: Sequence[Errand], store: Store, *, again: float = AGAIN_SECONDS
    ) -> None:
        self._errands = errands
        self._store = store
        self._again = again
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        if self._errands:
            self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._running:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def look(self) -> None:
        """Do what waits to be done; whatever goes wrong is told by its kind alone."""
        for errand in self._errands:
            try:
                await errand(self._store)
            except Unavailable:
                continue
            except Exception as failed:  # noqa: BLE001 - the others go on
                log.warning("%s failed: %s", errand.__name__, type(failed).__name__)

    async def _run(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(self._again)
