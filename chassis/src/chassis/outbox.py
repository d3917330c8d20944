"""The relay: what was saved as announced is handed to the broker, in order for each document."""

import asyncio
import logging
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic

from opentelemetry.instrumentation.utils import suppress_instrumentation
from opentelemetry.trace import SpanKind

from chassis import attributes
from chassis.failures import Unavailable
from chassis.metrics import Metrics
from chassis.outbox_mongo import Outbox, Waiting
from chassis.parcels import packed
from chassis.rabbit import Line
from chassis.tracing import joined, traceparent, tracer
from contracts.base import Envelope

log = logging.getLogger(__name__)

POLL_SECONDS = 1.0
_PAUSE_SECONDS = 0.5


class Relay:
    """Publishes waiting facts whenever there are any; several copies may run side by side."""

    def __init__(self, outbox: Outbox, line: Line, metrics: Metrics) -> None:
        self._outbox = outbox
        self._line = line
        self._metrics = metrics
        self._woken = asyncio.Event()
        self._told: set[str] = set()
        self._running: asyncio.Task[None] | None = None
        self._stopping = False

    def wake(self, collections: Iterable[str] = ()) -> None:
        """Say that something was announced just now, and in which collections."""
        self._told.update(collections)
        self._woken.set()

    def start(self) -> None:
        self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Finish the round that is under way; what is left stays in the store."""
        self._stopping = True
        self.wake()
        if self._running:
            with suppress(asyncio.CancelledError):
                await self._running

    async def round(self, collections: Collection[str] | None = None) -> int:
        """Publish what is waiting now, there or (None) anywhere; gives how many facts went out."""
        with suppress_instrumentation():
            leased = await self._outbox.lease(collections)
        self._told.update(together[0].collection for together in leased)  # there may be more
        return sum([await self._send_all(together) for together in leased])

    async def _run(self) -> None:
        looked = 0.0
        while not self._stopping:
            self._woken.clear()
            told, self._told = self._told, set()
            everywhere = monotonic() - looked >= POLL_SECONDS
            try:
                sent = await self.round(None if everywhere else told) if self._line.up else 0
                if everywhere:
                    await self._note_lag()
                    looked = monotonic()
                if sent:
                    continue
            except Unavailable as away:
                log.warning("announcing must wait: %s", away)
                await asyncio.sleep(_PAUSE_SECONDS)
            except Exception as failed:
                log.exception("announcing failed: %s", type(failed).__name__)
                await asyncio.sleep(_PAUSE_SECONDS)
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._woken.wait(), POLL_SECONDS)

    async def _send_all(self, leased: Sequence[Waiting]) -> int:
        """Publish what several documents of one collection wait with; settle them by one write."""
        published: list[str] = []
        try:
            await asyncio.gather(*(self._send(waiting, published) for waiting in leased))
        finally:
            with suppress_instrumentation():
                await self._outbox.settle(leased, published)
            self._metrics.published(len(published))
        return len(published)

    async def _send(self, waiting: Waiting, published: list[str]) -> None:
        """Publish one document's facts in order, up to the first the broker does not take."""
        try:
            for envelope in waiting.envelopes:
                await self._publish(envelope)
                published.append(envelope.id)
        except Unavailable as away:
            log.warning("%s stays in the outbox: %s", waiting.key, away)

    async def _publish(self, envelope: Envelope) -> None:
        """Publish one fact within the trace of the request that caused it."""
        with (
            joined(envelope.traceparent),
            tracer.start_as_current_span(
                f"send {envelope.type}",
                kind=SpanKind.PRODUCER,
                attributes=attributes.of_message(envelope, operation="send"),
            ),
        ):
            told = envelope.model_copy(update={"traceparent": traceparent()})  # checked when leased
            await self._line.publish(packed(told))

    async def _note_lag(self) -> None:
        with suppress_instrumentation():
            oldest = await self._outbox.oldest()
        waited = (datetime.now(UTC) - oldest).total_seconds() if oldest else 0.0
        self._metrics.lagging(waited)
