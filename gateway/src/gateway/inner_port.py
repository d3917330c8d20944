"""The inner port: numbers and readiness, for Prometheus and probes and not for the public."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.refusals import problem

INSIDE = frozenset({"/metrics", "/readyz"})
_CAME_INSIDE = "came_by_the_inner_port"
_LOOK_SECONDS = 0.01


class KeepInside:
    """In front of everything at the public port: where `shut`, these addresses are not there."""

    def __init__(self, app: ASGIApp, *, shut: bool) -> None:
        self.app = app
        self._shut = shut

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        outside = self._shut and scope["type"] == "http" and not scope.get(_CAME_INSIDE)
        if outside and scope["path"].rstrip("/") in INSIDE:
            await _nothing_here(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class _OnlyInside:
    """At the inner port: these addresses, /healthz, and nothing else."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] in {*INSIDE, "/healthz"}:
            await self.app({**scope, _CAME_INSIDE: True}, receive, send)
        elif scope["type"] == "http":
            await _nothing_here(scope, receive, send)


async def _nothing_here(scope: Scope, receive: Receive, send: Send) -> None:
    await problem(404, "not-found", "there is no such address", {}, {})(scope, receive, send)


class _Beside(uvicorn.Server):
    """A second server in one process: signals are the first one's to hear."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


@asynccontextmanager
async def inner_port(app: ASGIApp, port: int | None) -> AsyncGenerator[None]:
    """Listen at the inner port too while inside; None: there is none."""
    if port is None:
        yield
        return
    everywhere = "0.0.0.0"  # noqa: S104 - the port is not published: see docker-compose.yml
    config = uvicorn.Config(
        _OnlyInside(app), everywhere, port, lifespan="off", log_config=None, access_log=False
    )
    server = _Beside(config)
    serving = asyncio.create_task(server.serve())
    while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has no event
        await asyncio.sleep(_LOOK_SECONDS)
    try:
        yield
    finally:
        server.should_exit = True
        await serving
