"""Services run inside a test, on the real MongoDB and RabbitMQ."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from time import monotonic
from typing import TypeVar

import aio_pika
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient, Response
from lending import KEEPER, MECHANIC, Count, Counts, counting, lending

from chassis.bus import SYSTEM
from chassis.memory import NOW
from chassis.mongo_store import MongoStore
from chassis.serve import serve
from chassis.service import Service
from chassis.settings import Settings
from chassis.testing import KEY, KeysInHand
from chassis.tokens import Tokens, mint
from chassis.topology import Queues
from chassis.work import new_ulid
from contracts.access import Actor

R = TypeVar("R")

RETRY = (1, 2)


async def eventually(ask: Callable[[], Awaitable[R]], *, is_: R, seconds: float = 60) -> None:
    """Ask until the answer is right, or fail with the last wrong one."""
    until = monotonic() + seconds
    while (answer := await ask()) != is_ and monotonic() < until:  # noqa: ASYNC110 - a deadline
        await asyncio.sleep(0.05)
    assert answer == is_


def caller(app: FastAPI, actor: Actor) -> AsyncClient:
    """Call a service in this process as someone."""
    app.state.tokens = Tokens(KeysInHand())
    return AsyncClient(
        transport=ASGITransport(app, raise_app_exceptions=False),
        base_url="http://service",
        headers={"Authorization": f"Bearer {mint(actor, key=KEY)}"},
    )


class Pair:
    """A service that lends and one that counts, with names, databases and queues of their own."""

    def __init__(self, mongodb_url: str, amqp_url: str) -> None:
        self.mongodb_url = mongodb_url
        self.amqp_url = amqp_url
        mark = new_ulid().lower()
        self.lending = lending(f"lending-{mark}")
        self.counting = counting(f"counting-{mark}")
        self.counts = MongoStore(mongodb_url, self.counting.name, lambda: NOW)
        self.tools = MongoStore(mongodb_url, self.lending.name, lambda: NOW)

    def settings(self, **changes: object) -> Settings:
        """Give the settings of a copy; `amqp_url` and others may differ."""
        given = {"mongodb_url": self.mongodb_url, "amqp_url": self.amqp_url, **changes}
        return Settings.model_validate({"retry_after_seconds": RETRY, **given})

    @asynccontextmanager
    async def running(self, service: Service, **changes: object) -> AsyncGenerator[FastAPI]:
        """Run one copy of a service."""
        app = serve(service, self.settings(**changes))
        async with app.router.lifespan_context(app):
            yield app

    @asynccontextmanager
    async def both(self) -> AsyncGenerator[tuple[AsyncClient, AsyncClient]]:
        """Run both, ready to hear each other: the keeper calls one, the mechanic the other."""
        async with (
            self.running(self.counting) as counts,
            self.running(self.lending) as lends,
            caller(lends, KEEPER) as keeper,
            caller(counts, MECHANIC) as mechanic,
        ):
            for client in (keeper, mechanic):
                await eventually(lambda client=client: broker_of(client), is_="up")
            yield keeper, mechanic

    async def counted(self, tool: str) -> Count | None:
        """Read what was counted."""
        return await self.counts.transact(SYSTEM, lambda work: Counts(work).seek(tool))

    async def heard(self, tool: str) -> int:
        count = await self.counted(tool)
        return count.heard if count else 0

    async def in_outbox(self) -> int:
        """Count the documents with facts still to announce."""
        return len(await self.tools.mongo.find("tools", {"outbox_at": {"$exists": True}}))

    async def clear(self) -> None:
        """Remove databases and queues."""
        for store in (self.counts, self.tools):
            await store.mongo.drop()
            store.mongo.close()
        async with await aio_pika.connect(self.amqp_url) as connection:
            channel = await connection.channel()
            for service in (self.lending, self.counting):
                for queue in Queues(service.name, RETRY).declared():
                    await channel.queue_delete(queue)


async def broker_of(client: AsyncClient) -> str:
    return (await client.get("/readyz")).json()["broker"]


async def add(client: AsyncClient, *tools: str) -> None:
    """Put tools into the keeper's shed."""
    for tool in tools:
        body = {"id": tool, "shed_id": "shed-a", "name": tool}
        assert (await client.post("/tools", json=body)).status_code == 201


async def lend(client: AsyncClient, tool: str, key: str | None = None) -> Response:
    """Lend a tool, perhaps with an Idempotency-Key."""
    headers = {"Idempotency-Key": key} if key else {}
    return await client.post(f"/tools/{tool}/loans", headers=headers)
