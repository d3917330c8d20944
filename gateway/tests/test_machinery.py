"""The whole gateway on the real MongoDB and RabbitMQ, two copies side by side."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import httpx2
import pytest

from chassis.clock import real_clock
from chassis.mongo_store import MongoStore
from chassis.parcels import packed
from chassis.rabbit import Line
from contracts.api.directory_identities import IdentityView
from contracts.base import Envelope
from gateway.main import service
from gateway.settings import GatewaySettings, Upstreams
from gateway.testing import CEO, HEAD, a_socket, served, url_of, with_token
from gateway.testing_messages import person_recorded
from gateway.testing_services import a_directory
from suite_local.rabbitmq import RabbitMQ


@dataclass
class Pair:
    """Two copies of the gateway over one database, one broker and one directory."""

    one: httpx2.AsyncClient
    other: httpx2.AsyncClient
    people: dict[str, IdentityView]
    store: MongoStore
    bus: Line

    async def tell(self, message: Envelope) -> None:
        await self.bus.publish(packed(message))

    async def in_at_both(self) -> None:
        """Enter at one copy, and show the other the same cookie."""
        entered = await self.one.post("/api/sign-in/demo", json={"person_id": HEAD.id})
        entered.raise_for_status()
        self.other.cookies.set("session", self.one.cookies["session"])
        (await self.other.get("/api/session")).raise_for_status()
        await with_token(self.one)


async def eventually(holds: Callable[[], Awaitable[bool]], seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not await holds():  # noqa: ASYNC110 - polled with a deadline
            await asyncio.sleep(0.05)


async def ready(browser: httpx2.AsyncClient) -> bool:
    state = (await browser.get("/readyz")).json()
    keys = (await browser.get("/.well-known/jwks.json")).json()["keys"]
    return state == {"ready": True, "store": "up", "broker": "up"} and bool(keys)


async def is_out(browser: httpx2.AsyncClient) -> bool:
    return (await browser.get("/api/session")).status_code == 401


@asynccontextmanager
async def a_pair(mongodb_url: str, amqp_url: str) -> AsyncGenerator[Pair]:
    fronts, back = (a_socket(), a_socket()), a_socket()
    people: dict[str, IdentityView] = {one.id: one for one in (HEAD, CEO)}
    store = MongoStore(mongodb_url, "gateway", real_clock)
    await store.mongo.drop()
    upstreams = Upstreams(directory_url=url_of(back))
    async with AsyncExitStack() as stack:
        jwks = f"{url_of(fronts[0])}/.well-known/jwks.json"
        await stack.enter_async_context(served(a_directory(people, jwks), back))
        browsers: list[httpx2.AsyncClient] = []
        for front in fronts:
            told = {"mongodb_url": mongodb_url, "amqp_url": amqp_url, "demo": True}
            settings = GatewaySettings.model_validate({**told, "public_url": url_of(front)})
            await stack.enter_async_context(served(service(settings, upstreams), front))
            client = httpx2.AsyncClient(base_url=url_of(front), trust_env=False, timeout=10)
            browsers.append(await stack.enter_async_context(client))
        bus = Line(amqp_url, lambda line: line.declare({}, {}))
        bus.start()
        stack.push_async_callback(bus.stop)
        for browser in browsers:
            await eventually(lambda browser=browser: ready(browser), 30)
        yield Pair(browsers[0], browsers[1], people, store, bus)
    store.mongo.close()


@pytest.fixture
async def pair(mongodb_url: str, amqp_url: str) -> AsyncGenerator[Pair]:
    async with a_pair(mongodb_url, amqp_url) as running:
        yield running


async def test_copies_share_sessions_and_keys(pair: Pair) -> None:
    await pair.in_at_both()

    published = [
        (await browser.get("/.well-known/jwks.json")).json() for browser in (pair.one, pair.other)
    ]
    kept = await pair.store.mongo.find("sessions", {}, limit=10)

    assert published[0] == published[1]
    assert [document["person_id"] for document in kept] == [HEAD.id]
    assert isinstance(kept[0]["expires_on"], datetime)  # for MongoDB's own broom


async def test_signing_out_at_one_copy_ends_the_session_at_the_other(pair: Pair) -> None:
    await pair.in_at_both()

    (await pair.one.post("/api/sign-out")).raise_for_status()

    await eventually(lambda: is_out(pair.other), 2)


async def test_a_leaver_is_out_everywhere(pair: Pair) -> None:
    await pair.in_at_both()

    pair.people[HEAD.id] = HEAD.but(active=False)
    await pair.tell(person_recorded(HEAD, active=False))

    await eventually(lambda: is_out(pair.one), 2)
    await eventually(lambda: is_out(pair.other), 2)


async def test_a_stream_survives_a_restart_of_the_broker(
    mongodb_url: str, restartable_rabbitmq: RabbitMQ
) -> None:
    async with a_pair(mongodb_url, restartable_rabbitmq.url) as pair:
        await pair.in_at_both()
        async with pair.other.stream("GET", "/api/live") as answer:
            lines = answer.aiter_lines()
            await asyncio.to_thread(restartable_rabbitmq.stop)
            still_in = await pair.one.get("/api/session")
            await asyncio.to_thread(restartable_rabbitmq.start)
            gap = await asyncio.wait_for(_next_kind(lines), 30)
            await eventually(lambda: ready(pair.other), 20)
            await pair.tell(person_recorded(CEO))
            after = await asyncio.wait_for(_next_kind(lines), 10)

    assert still_in.status_code == 200
    assert (gap, after) == ("everything", "directory.person-recorded")


async def _next_kind(lines: AsyncIterator[str]) -> str:
    async for line in lines:
        if line.startswith("data: "):
            return json.loads(line.removeprefix("data: "))["kind"]
    raise EOFError
