"""A line to the broker for as long as one job takes."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from chassis.failures import Unavailable
from chassis.rabbit import Line

_PATIENCE_SECONDS = 10


@asynccontextmanager
async def opened(url: str, *, prefetch: int = 0) -> AsyncGenerator[Line]:
    """Hold a line while inside; `Unavailable` if the broker does not answer in time."""
    there = asyncio.Event()

    async def on_open(_line: Line) -> None:
        there.set()

    line = Line(url, on_open, prefetch=prefetch)
    line.start()
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            await there.wait()
        yield line
    except TimeoutError as away:
        raise Unavailable("the message broker does not answer") from away
    finally:
        await line.stop()
