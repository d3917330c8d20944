"""One way from telling to counting, each end in a process of its own, timed from the word go."""

import asyncio
import multiprocessing
from collections.abc import Awaitable, Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from time import perf_counter

End = Callable[[Callable[[], None]], Awaitable[None]]
"""Gets ready, works, and meets the others before and after by calling what it is given."""

_SPAWN = multiprocessing.get_context("spawn")


class Process:
    """One end, waiting in its own process to be run again and again."""

    def __init__(self, end: End) -> None:
        self._line, theirs = _SPAWN.Pipe()
        _SPAWN.Process(target=_serve, args=(end, theirs), daemon=True).start()
        theirs.close()

    def go(self) -> None:
        """Let it come to its next meeting."""
        self._line.send(None)

    def wait(self) -> None:
        """Wait until it has come to a meeting; `EOFError` if it has ended instead."""
        self._line.recv()


class Side:
    """The two ends of one way."""

    def __init__(self, telling: End, counting: End) -> None:
        self._telling, self._counting = Process(telling), Process(counting)

    def tell(self) -> list[float]:
        """Time the telling alone: what is told waits in the queue."""
        return [timed(self._telling)]

    def count(self) -> list[float]:
        """Time the taking in of what waits in the queue."""
        return [timed(self._counting)]

    def both(self) -> list[float]:
        """Time the whole way."""
        return [timed(self._telling, self._counting)]


def timed(*processes: Process) -> float:
    """Let all begin together; gives the seconds until the last has done its work."""
    _together(processes)
    began = perf_counter()
    _together(processes)
    taken = perf_counter() - began
    _together(processes)
    return taken


def _together(processes: tuple[Process, ...]) -> None:
    for process in processes:
        process.go()
    for process in processes:
        process.wait()


def _serve(end: End, line: "Connection[None, None]") -> None:
    def meet() -> None:
        line.send(None)
        line.recv()

    with suppress(EOFError):
        line.recv()
        while True:
            asyncio.run(_run(end, meet))
            meet()


async def _run(end: End, meet: Callable[[], None]) -> None:
    await end(meet)
