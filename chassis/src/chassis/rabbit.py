"""RabbitMQ, known here (and in `rabbit_arrivals`) only: parcels in, parcels out."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress

import aio_pika
from aio_pika.abc import AbstractChannel, AbstractIncomingMessage, AbstractQueue, ExchangeType
from aio_pika.connection import Connection, make_url
from aio_pika.exceptions import QueueEmpty

from chassis.failures import Unavailable
from chassis.parcels import Arrival, Parcel
from chassis.rabbit_arrivals import LOST, arrival_of
from chassis.receipts import Receipts
from chassis.topology import EXCHANGE, Arguments

log = logging.getLogger(__name__)

_HEARTBEAT_SECONDS = 15
_BACK_OFF_SECONDS = (0.1, 0.2, 0.5, 1.0)
_TIMEOUT_SECONDS = 5


class Line:
    """One connection and channel, made anew whenever lost; `on_open` sets the channel up."""

    def __init__(
        self,
        url: str,
        on_open: Callable[["Line"], Awaitable[None]],
        *,
        prefetch: int = 0,
    ) -> None:
        self._url = url
        self._on_open = on_open
        self._prefetch = prefetch
        self._channel: AbstractChannel | None = None
        self._receipts: Receipts | None = None
        self._set_up = False
        self._keeping: asyncio.Task[None] | None = None

    @property
    def up(self) -> bool:
        """Say whether the line is open and set up."""
        return self._set_up

    def start(self) -> None:
        self._keeping = asyncio.create_task(self._keep())

    async def stop(self) -> None:
        """Hang up; what was not settled goes back to its queue."""
        if self._receipts and self.up:
            await self._receipts.hand_in()
        if self._keeping:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)

    async def declare(
        self, queues: Mapping[str, Arguments], bound: Mapping[str, Sequence[str]]
    ) -> None:
        """Make the exchange and durable queues, and bind queues to kinds of message."""
        channel = self._open()
        exchange = await channel.declare_exchange(EXCHANGE, ExchangeType.TOPIC, durable=True)
        for name, arguments in queues.items():
            queue = await channel.declare_queue(name, durable=True, arguments=dict(arguments))
            for kind in bound.get(name, ()):
                await queue.bind(exchange, kind)

    async def publish(self, parcel: Parcel, *, to_queue: str | None = None) -> None:
        """Hand a message over, to all who listen or to one queue; returns once it is safe.

        `Unavailable` when the broker is away, refuses it or has no such queue.
        """
        message = aio_pika.Message(
            parcel.body,
            message_id=parcel.id,
            type=parcel.kind,
            headers=dict(parcel.headers),
            content_type="application/cloudevents+json",
            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
        )
        channel = self._open()
        try:
            if to_queue is not None:
                await channel.default_exchange.publish(message, to_queue, timeout=_TIMEOUT_SECONDS)
            else:
                events = await channel.get_exchange(EXCHANGE, ensure=False)
                await events.publish(
                    message, parcel.kind, mandatory=False, timeout=_TIMEOUT_SECONDS
                )
        except LOST as lost:
            raise Unavailable("the message broker did not take a message") from lost

    async def consume(
        self, queue: str, arrived: Callable[[Arrival], Awaitable[None]]
    ) -> Callable[[], Awaitable[None]]:
        """Let messages arrive, many at once; gives the way to make them stop."""
        wanted = await self._open().get_queue(queue, ensure=False)
        return await self._consume(wanted, arrived)

    async def listen(
        self, kinds: Sequence[str], arrived: Callable[[Arrival], Awaitable[None]]
    ) -> None:
        """Hear kinds of message from now on, on a queue that goes when this line does."""
        channel = self._open()
        exchange = await channel.declare_exchange(EXCHANGE, ExchangeType.TOPIC, durable=True)
        queue = await channel.declare_queue(exclusive=True, auto_delete=True)
        for kind in kinds:
            await queue.bind(exchange, kind)
        await self._consume(queue, arrived)

    async def waiting(self, queue: str) -> int:
        """Count the messages that are ready in a queue; `Unavailable` if nobody can say."""
        try:
            declared = await self._open().declare_queue(queue, passive=True)
        except LOST as lost:
            raise Unavailable("the message broker does not answer") from lost
        return declared.declaration_result.message_count or 0

    async def next_of(self, queue: str) -> Arrival | None:
        """Draw one message from a queue without waiting for one."""
        try:
            wanted = await self._open().get_queue(queue, ensure=False)
            return arrival_of(await wanted.get(timeout=_TIMEOUT_SECONDS))
        except QueueEmpty:
            return None
        except LOST as lost:
            raise Unavailable("the message broker does not answer") from lost

    async def _consume(
        self, queue: AbstractQueue, arrived: Callable[[Arrival], Awaitable[None]]
    ) -> Callable[[], Awaitable[None]]:
        channel = await self._open().get_underlay_channel()

        async def acknowledge(number: int, *, up_to: bool) -> None:
            with suppress(*LOST):  # the channel is gone: it will come again
                await channel.basic_ack(number, multiple=up_to)

        receipts = self._receipts = Receipts(acknowledge)

        async def opened_up(message: AbstractIncomingMessage) -> None:
            receipts.arrived(message.delivery_tag or 0)
            await arrived(arrival_of(message, receipts))

        tag = await queue.consume(opened_up)

        async def stop() -> None:
            with suppress(*LOST):
                await queue.cancel(tag)

        return stop

    def _open(self) -> AbstractChannel:
        if self._channel is None:
            raise Unavailable("the message broker is away")
        return self._channel

    async def _keep(self) -> None:
        failures = 0
        while True:
            try:
                async with self._connected() as lost:
                    failures = 0
                    await lost.wait()
                    log.warning("the message broker hung up")
            except LOST as away:
                if not failures:
                    log.warning("the message broker is away: %s", type(away).__name__)
                failures += 1
            except Exception:
                log.exception("setting up the line to the broker failed")
                failures += 1
            await asyncio.sleep(_BACK_OFF_SECONDS[min(failures, len(_BACK_OFF_SECONDS) - 1)])

    @asynccontextmanager
    async def _connected(self) -> AsyncGenerator[asyncio.Event]:
        lost = asyncio.Event()

        def hung_up(*_: object) -> None:
            lost.set()

        connection = Connection(make_url(self._url, heartbeat=_HEARTBEAT_SECONDS))
        async with connection:
            await connection.connect(timeout=_TIMEOUT_SECONDS)
            channel = await connection.channel(publisher_confirms=True, on_return_raises=True)
            channel.close_callbacks.add(hung_up)
            beneath = await channel.get_underlay_channel()
            beneath.on_consumer_cancel_callbacks.add(hung_up)  # its queue went: begin again
            await channel.set_qos(prefetch_count=self._prefetch)
            self._channel = channel
            try:
                await self._on_open(self)
                self._set_up = True
                yield lost
            finally:
                self._set_up = False
                self._channel = None
