"""Lanes side by side: what shares a key keeps its order in one; what waits is taken together."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")

LANES = 2
MOST_TOGETHER = 128


class Lanes(Generic[T]):
    """Hands on what comes, one handful at a time in each lane; a handful is what came meanwhile.

    So there is no waiting for a handful to fill, and it grows only when there is much to do.
    """

    def __init__(self, take: Callable[[list[T]], Awaitable[None]], lanes: int = LANES) -> None:
        self._take = take
        self._waiting: list[list[T]] = [[] for _ in range(lanes)]
        self._running: dict[int, asyncio.Task[None]] = {}

    def put(self, key: str, one: T) -> None:
        """Queue something behind everything with the same key."""
        number = hash(key) % len(self._waiting)
        self._waiting[number].append(one)
        if number not in self._running:
            self._running[number] = asyncio.create_task(self._run(number))

    async def empty(self, within: float) -> None:
        """Wait until all is taken; what is not in time stays as it is."""
        running = tuple(self._running.values())
        if running:
            await asyncio.wait(running, timeout=within)
        for late in running:
            late.cancel()

    async def _run(self, number: int) -> None:
        waiting = self._waiting[number]
        try:
            while waiting:
                handful = waiting[:MOST_TOGETHER]
                del waiting[:MOST_TOGETHER]
                await self._take(handful)
        finally:
            del self._running[number]
