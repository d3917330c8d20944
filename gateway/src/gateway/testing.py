"""A whole site for tests: a gateway with a small trust behind it, all on real sockets."""

import asyncio
import socket
from collections.abc import AsyncGenerator, Generator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass

import httpx2
import uvicorn
from fastapi import FastAPI

from chassis.clock import real_clock
from chassis.health import install_health
from chassis.store import Store
from contracts.api.directory_identities import IdentityView, RoleView
from contracts.people import PersonId, Role
from contracts.schools import SchoolId
from gateway.app import create_gateway
from gateway.door import Door, build_door
from gateway.running import at_work
from gateway.settings import GatewaySettings, Upstreams
from gateway.testing_services import (
    Heard,
    a_directory,
    a_performance_service,
    a_planning_service,
)


class _Quiet(uvicorn.Server):
    """A server that leaves the process's signals alone and stops when told, not a tick later."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.told_to_stop = asyncio.Event()

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.told_to_stop.wait()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


def a_socket() -> socket.socket:
    """Take a free port of this machine."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    return taken


def url_of(taken: socket.socket) -> str:
    """Say where a socket listens."""
    return f"http://127.0.0.1:{taken.getsockname()[1]}"


@asynccontextmanager
async def served(app: FastAPI, on: socket.socket) -> AsyncGenerator[None]:
    """Serve an application for as long as the test is inside."""
    config = uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=2)
    server = _Quiet(config)
    serving = asyncio.create_task(server.serve(sockets=[on]))
    while not server.started:
        await asyncio.sleep(0.01)
        if serving.done():
            await serving
    try:
        yield
    finally:
        server.should_exit = True
        server.told_to_stop.set()
        await serving


def a_person(name: str, role: Role, *, at: str | None = None) -> IdentityView:
    """Make up somebody the directory knows."""
    slug = name.casefold().replace(" ", "-")
    held = RoleView(
        role=role, school_id=SchoolId(at) if at else None, school_name=at.title() if at else None
    )
    return IdentityView(
        id=PersonId(slug), name=name, email=f"{slug}@ashlode.example", active=True, roles=(held,)
    )


HEAD = a_person("Priya Nandakumar", Role.HEADTEACHER, at="stavermarsh")
OTHER_HEAD = a_person("Tom Alder", Role.HEADTEACHER, at="hillside")
CEO = a_person("Ruth Calloway", Role.CEO)
GOVERNOR = a_person("Alan Price", Role.GOVERNOR, at="stavermarsh")
OPERATOR_CODE = "let-the-operator-in"


@dataclass
class Site:
    """A running gateway, what is behind it, and the browsers in front of it."""

    url: str
    door: Door
    people: dict[str, IdentityView]
    heard: Heard
    directory: AsyncExitStack
    """Close it to take the directory away."""

    browsers: AsyncExitStack

    async def browser(self) -> httpx2.AsyncClient:
        """Open a browser that nobody has signed in by."""
        client = httpx2.AsyncClient(base_url=self.url, trust_env=False, timeout=10)
        return await self.browsers.enter_async_context(client)

    async def as_(self, person: IdentityView) -> httpx2.AsyncClient:
        """Open a browser and enter as a demo person, CSRF token in hand."""
        browser = await self.browser()
        entered = await browser.post("/api/sign-in/demo", json={"person_id": person.id})
        entered.raise_for_status()
        return await with_token(browser)

    async def as_operator(self) -> httpx2.AsyncClient:
        """Open a browser and enter by the operator's code."""
        browser = await self.browser()
        entered = await browser.post("/api/sign-in/operator", json={"code": OPERATOR_CODE})
        entered.raise_for_status()
        return await with_token(browser)


async def with_token(browser: httpx2.AsyncClient) -> httpx2.AsyncClient:
    """Let a signed-in browser send its CSRF token from now on."""
    session = (await browser.get("/api/session")).raise_for_status().json()
    browser.headers["X-CSRF-Token"] = session["csrf"]
    return browser


@asynccontextmanager
async def a_site(store: Store, **told: object) -> AsyncGenerator[Site]:
    """Run a gateway over a store, with the services it forwards to behind it."""
    front, directory, planning, performance = (a_socket() for _ in range(4))
    jwks = f"{url_of(front)}/.well-known/jwks.json"
    people: dict[str, IdentityView] = {one.id: one for one in (HEAD, OTHER_HEAD, CEO, GOVERNOR)}
    heard = Heard()
    settings = _settings(front, told)
    nowhere = a_socket()
    upstreams = Upstreams(
        directory_url=url_of(directory),
        planning_url=url_of(planning),
        accountability_url=url_of(nowhere),
        performance_url=url_of(performance),
    )
    door = build_door(settings, upstreams, store, real_clock)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None]:
        async with at_work(door):
            yield

    async with AsyncExitStack() as stack:
        stack.callback(nowhere.close)
        behind = await stack.enter_async_context(AsyncExitStack())
        await behind.enter_async_context(served(a_directory(people, jwks), directory))
        await stack.enter_async_context(served(a_planning_service(heard, jwks), planning))
        figures = a_performance_service(heard, jwks)
        await stack.enter_async_context(served(figures, performance))
        gateway = create_gateway(door, lifespan)
        install_health(gateway, _always, lambda: True)
        await stack.enter_async_context(served(gateway, front))
        browsers = await stack.enter_async_context(AsyncExitStack())
        yield Site(url_of(front), door, people, heard, behind, browsers)


def _settings(front: socket.socket, told: dict[str, object]) -> GatewaySettings:
    given = {"public_url": url_of(front), "operator_code": OPERATOR_CODE}
    return GatewaySettings.model_validate({**given, "demo": True, "environment": "test", **told})


async def _always() -> bool:
    return True
