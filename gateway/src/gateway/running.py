"""The moving parts of a gateway, started and stopped together."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from chassis.failures import Unavailable
from chassis.metrics import Metrics
from chassis.mongo_store import MongoStore
from chassis.outbox import Relay
from chassis.outbox_mongo import Outbox
from chassis.parcels import Arrival, unpacked
from chassis.rabbit import Line
from gateway.access.audit import Accesses
from gateway.access.keys import LOOK_EVERY, Keyrings
from gateway.door import Door
from gateway.live.listen import Listening
from gateway.session.repository import Sessions
from gateway.session.sign_in.accounts import Accounts
from gateway.session.sign_in.attempts import AttemptsKept
from gateway.session.sign_in.begun import SignInsBegun

log = logging.getLogger(__name__)

REPOSITORIES = (Sessions, Accounts, AttemptsKept, SignInsBegun, Keyrings, Accesses)

_AGAIN_SECONDS = 1.0
_EVERYTHING = ("#",)


@asynccontextmanager
async def at_work(door: Door) -> AsyncGenerator[None]:
    """Run what a gateway needs whatever it stands on: connections, keys and the audit."""
    await door.client.open()
    tasks = [
        asyncio.create_task(_keep_keys(door)),
        asyncio.create_task(door.audit.keep_writing()),
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        try:
            await door.audit.flush()
        except Unavailable as away:
            log.warning("the last of the access audit could not be kept: %s", away)
        await door.client.close()


class Bus:
    """The gateway's two lines to the broker: one tells, one hears everything."""

    def __init__(self, door: Door, store: MongoStore, amqp_url: str, metrics: Metrics) -> None:
        self.telling = Line(amqp_url, self._declare)
        self._hearing = Line(amqp_url, self._listen)
        outbox = Outbox(store.mongo, [kept.collection for kept in REPOSITORIES])
        self._relay = Relay(outbox, self.telling, metrics)
        self._listening = Listening(door)
        self._door = door
        self._heard_before = False
        store.on_announced = self._relay.wake

    @property
    def up(self) -> bool:
        """Say whether this copy can tell, and hears."""
        return self.telling.up and self._hearing.up

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        self.telling.start()
        self._hearing.start()
        self._relay.start()
        try:
            yield
        finally:
            await self._relay.stop()
            await self._hearing.stop()
            await self.telling.stop()

    async def _declare(self, line: Line) -> None:
        await line.declare({}, {})

    async def _listen(self, line: Line) -> None:
        """Hear everything on a queue of our own; after a gap say that something may be missing."""
        await line.listen(_EVERYTHING, self._arrived)
        if self._heard_before:
            self._door.hub.missed_some()
        self._heard_before = True

    async def _arrived(self, arrival: Arrival) -> None:
        try:
            await self._listening.take(unpacked(arrival.parcel))
        except ValueError:
            log.warning("a message nobody can read passed by")
        except Unavailable as away:
            log.warning("a message could not be acted on: %s", away)
        await arrival.take()


async def _keep_keys(door: Door) -> None:
    await _until_it_works(door.keys.refresh)
    while True:
        await asyncio.sleep(LOOK_EVERY.total_seconds())
        await _until_it_works(door.keys.refresh)


async def until_prepared(store: MongoStore) -> None:
    """Make the indexes as soon as the database is there."""
    await _until_it_works(lambda: store.prepare(REPOSITORIES))


async def _until_it_works(attempt: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await attempt()
        except Unavailable as away:
            log.warning("the gateway waits: %s", away)
        except Exception as failed:
            log.exception("the gateway waits: %s", type(failed).__name__)
        else:
            return
        await asyncio.sleep(_AGAIN_SECONDS)
