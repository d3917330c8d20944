"""The moving parts behind a service, started and stopped together."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from opentelemetry.sdk.trace import TracerProvider

from chassis.clock import Clock
from chassis.consumer import Consumer
from chassis.errands import Errands
from chassis.failures import Unavailable
from chassis.metrics import Metrics
from chassis.mongo_store import MongoStore
from chassis.outbox import Relay
from chassis.outbox_mongo import Outbox
from chassis.rabbit import Line
from chassis.scheduler import Scheduler
from chassis.service import Service
from chassis.settings import Settings
from chassis.topology import Queues

log = logging.getLogger(__name__)

_AGAIN_SECONDS = 1.0


class Machinery:
    """Store, relay, consumer and daily duties of one copy of a service."""

    def __init__(self, service: Service, settings: Settings, clock: Clock) -> None:
        self.metrics = Metrics(service.name)
        self.store = MongoStore(settings.mongodb_url, service.name, clock)
        self.line = Line(settings.amqp_url, self._declare)
        self.tracing: TracerProvider | None = None
        self._service = service
        self._queues = Queues(service.name, settings.retry_after_seconds)
        collections = [repository.collection for repository in service.repositories]
        self._relay = Relay(Outbox(self.store.mongo, collections), self.line, self.metrics)
        self._consumer = Consumer(
            settings.amqp_url,
            self._queues,
            subscriptions=service.subscriptions,
            store=self.store,
            metrics=self.metrics,
            prefetch=settings.prefetch,
        )
        self._scheduler = Scheduler(service.daily, self.store, clock)
        self._errands = Errands(service.errands, self.store)
        self.store.on_announced = self._relay.wake

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Run while inside; on leaving finish what is under way and let go of the rest."""
        preparing = asyncio.create_task(self._prepare())
        self.line.start()
        self._relay.start()
        self._consumer.start()
        self._scheduler.start()
        self._errands.start()
        try:
            yield
        finally:
            preparing.cancel()
            await self._errands.stop()
            await self._scheduler.stop()
            await self._consumer.stop()
            await self._relay.stop()
            await self.line.stop()
            self.store.mongo.close()
            if self.tracing:
                await asyncio.to_thread(self.tracing.shutdown)

    @property
    def on_the_bus(self) -> bool:
        """Say whether this copy can announce, and hears what others announce."""
        return self.line.up and self._consumer.line.up

    async def look_at_queues(self) -> None:
        """Note how many messages wait and how many are dead."""
        self.metrics.broker(up=self.on_the_bus)
        try:
            waiting = await self.line.waiting(self._queues.own)
            dead = await self.line.waiting(self._queues.dead)
            self.metrics.queued(waiting=waiting, dead=dead)
        except Unavailable:
            return

    async def _declare(self, line: Line) -> None:
        """Declare the queues here too: what is announced early must find its exchange."""
        await line.declare(self._queues.declared(), {})

    async def _prepare(self) -> None:
        """Make the indexes as soon as the database is there."""
        while True:
            try:
                await self.store.prepare(self._service.repositories)
            except Unavailable as away:
                log.warning("indexes must wait: %s", away)
            except Exception:
                log.exception("the indexes could not be made")
            else:
                return
            await asyncio.sleep(_AGAIN_SECONDS)
