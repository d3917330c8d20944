"""One way from telling to counting, each end in a process of its own, timed from the word go."""

import asyncio
import multiprocessing
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier
from time import monotonic

End = Callable[[Callable[[], None]], Awaitable[None]]
"""Gets ready, works, and meets the others before and after by calling what it is given."""

_SPAWN = multiprocessing.get_context("spawn")
_PATIENCE_SECONDS = 300


@dataclass(frozen=True)
class Side:
    """The two ends of one way."""

    telling: End
    counting: End

    def tell(self) -> list[float]:
        """Time the telling alone: what is told waits in the queue."""
        return [timed(self.telling)]

    def count(self) -> list[float]:
        """Time the taking in of what waits in the queue."""
        return [timed(self.counting)]

    def both(self) -> list[float]:
        """Time the whole way."""
        return [timed(self.telling, self.counting)]


def timed(*ends: End) -> float:
    """Let all begin together; gives the seconds until the last has ended."""
    together: Barrier = _SPAWN.Barrier(len(ends) + 1)
    processes = [_SPAWN.Process(target=_run, args=(end, together), daemon=True) for end in ends]
    for process in processes:
        process.start()
    together.wait(_PATIENCE_SECONDS)
    began = monotonic()
    together.wait(_PATIENCE_SECONDS)
    taken = monotonic() - began
    for process in processes:
        process.join()
    return taken


def _run(end: End, together: Barrier) -> None:
    async def work() -> None:
        await end(lambda: _wait(together))

    asyncio.run(work())


def _wait(together: Barrier) -> None:
    together.wait(_PATIENCE_SECONDS)
