"""A service taking in what the others announce: once, in order per subject, never losing any."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from time import perf_counter

from opentelemetry.trace import SpanKind
from ulid import ULID

from chassis import attributes
from chassis.bus import SYSTEM, Subscription, deliver, reaction_to
from chassis.failures import Unavailable
from chassis.lanes import Lanes
from chassis.metrics import Metrics
from chassis.mongo_store import MongoStore
from chassis.parcels import Arrival, Parcel, unpacked
from chassis.rabbit import Line
from chassis.topology import ATTEMPT, DIED, REASON, Queues
from chassis.tracing import joined, tracer
from chassis.work import Work
from contracts.base import Envelope

log = logging.getLogger(__name__)

_STORE_PAUSE_SECONDS = 0.5
_DRAIN_SECONDS = 10


class Consumer:
    """Takes messages from a service's queue and settles each when its effects are kept."""

    def __init__(  # noqa: PLR0913 - what it stands on, each named
        self,
        url: str,
        queues: Queues,
        *,
        subscriptions: Sequence[Subscription],
        store: MongoStore,
        metrics: Metrics,
        prefetch: int = 256,
    ) -> None:
        self.queues = queues
        self.line = Line(url, self._begin, prefetch=prefetch)
        self._subscriptions = subscriptions
        self._store = store
        self._metrics = metrics
        self._lanes = Lanes(self._take)
        self._stop_consuming: Callable[[], Awaitable[None]] | None = None

    def start(self) -> None:
        self.line.start()

    async def stop(self) -> None:
        """Take no more, finish what is under way, leave the rest in the queue."""
        if self._stop_consuming and self.line.up:
            await self._stop_consuming()
        await self._lanes.empty(_DRAIN_SECONDS)
        await self.line.stop()

    async def _begin(self, line: Line) -> None:
        kinds = sorted({subscription.event.type for subscription in self._subscriptions})
        await line.declare(self.queues.declared(), {self.queues.own: kinds})
        self._stop_consuming = await line.consume(self.queues.own, self._arrived)

    async def _arrived(self, arrival: Arrival) -> None:
        try:
            message = unpacked(arrival.parcel)
        except ValueError:
            log.warning("a message that cannot be read went to %s", self.queues.dead)
            await self._move(arrival, self.queues.dead, died(arrival.parcel, "unreadable"))
        else:
            self._lanes.put(message.subject, (message, arrival))

    async def _take(self, handful: list[tuple[Envelope, Arrival]]) -> None:
        """Take a handful in by one transaction, and by itself what that could not."""
        taken = await self._take_together(handful)
        for message, arrival in handful:
            if message.id in taken:
                await arrival.take()
            else:
                await self._settle(message, arrival)

    async def _take_together(self, handful: list[tuple[Envelope, Arrival]]) -> frozenset[str]:
        began = perf_counter()
        reactions = [(message, self._within_trace(message, one)) for message, one in handful]
        taken = await self._store.take_in(SYSTEM, reactions)
        for message, _ in handful:
            if message.id in taken:
                self._metrics.reacted(message.type, perf_counter() - began, _age(message.id))
        return taken

    def _within_trace(
        self, message: Envelope, arrival: Arrival
    ) -> Callable[[Work], Awaitable[None]]:
        react = reaction_to(message, self._subscriptions)

        async def react_within(work: Work) -> None:
            with _processing(message, arrival.parcel):
                await react(work)

        return react_within

    async def _settle(self, message: Envelope, arrival: Arrival) -> None:
        began = perf_counter()
        try:
            with _processing(message, arrival.parcel):
                await self._deliver(message)
        except Exception as failed:  # noqa: BLE001 - whatever one did, the others go on
            await self._try_later(arrival, type(failed).__name__)
        else:
            self._metrics.reacted(message.type, perf_counter() - began, _age(message.id))
            await arrival.take()

    async def _deliver(self, message: Envelope) -> None:
        """Keep the message in hand while the store is away: that is no fault of the message."""
        while True:
            try:
                await deliver(message, self._subscriptions, self._store)
            except Unavailable:
                await asyncio.sleep(_STORE_PAUSE_SECONDS)
            else:
                return

    async def _try_later(self, arrival: Arrival, reason: str) -> None:
        parcel = arrival.parcel
        attempt = int(parcel.headers.get(ATTEMPT, 0))
        later = self.queues.retry(attempt)
        log.warning("taking in %s failed: %s, attempt %d", parcel.kind, reason, attempt + 1)
        self._metrics.failed(parcel.kind)
        if later is not None:
            await self._move(arrival, later, parcel.marked({ATTEMPT: attempt + 1}))
        else:
            await self._move(arrival, self.queues.dead, died(parcel, reason))

    async def _move(self, arrival: Arrival, queue: str, parcel: Parcel) -> None:
        """Hand the message to another queue first, then let go of it."""
        try:
            await self.line.publish(parcel, to_queue=queue)
        except Unavailable:
            await arrival.put_back()
        else:
            await arrival.take()


@contextmanager
def _processing(message: Envelope, parcel: Parcel) -> Generator[None]:
    """Continue the trace of the request that caused a message."""
    parent = parcel.headers.get("traceparent") or message.traceparent
    with (
        joined(str(parent) if parent else None),
        tracer.start_as_current_span(
            f"process {message.type}",
            kind=SpanKind.CONSUMER,
            attributes=attributes.of_message(message, operation="process"),
        ),
    ):
        yield


def died(parcel: Parcel, reason: str) -> Parcel:
    """Mark a message with why and when it was given up."""
    return parcel.marked({REASON: reason, DIED: datetime.now(UTC).isoformat()})


def _age(ulid: str) -> float:
    """Tell how long ago an id was made, by the real clock, whatever day a demonstration plays."""
    return max(0.0, (datetime.now(UTC) - ULID.from_str(ulid).datetime).total_seconds())
