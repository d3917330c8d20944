"""The same road by aio-pika alone: confirmed publishing, a quorum queue, settling what came."""

import asyncio
from collections.abc import Callable

import aio_pika
from aio_pika.abc import AbstractIncomingMessage
from workshop import Turned, a_body

from chassis.outbox_mongo import AT_ONCE
from chassis.topology import Queues

QUEUE = "bench-bare"
EXCHANGE = "bench"


async def prepare(amqp_url: str) -> None:
    """Make the exchange and a queue as a service's own is."""
    async with await aio_pika.connect(amqp_url) as connection:
        channel = await connection.channel()
        exchange = await channel.declare_exchange(EXCHANGE, "topic", durable=True)
        for name, arguments in Queues(QUEUE).declared().items():
            queue = await channel.declare_queue(name, durable=True, arguments=dict(arguments))
            if name == QUEUE:
                await queue.bind(exchange, Turned.type)


async def tell(amqp_url: str, events: int, meet: Callable[[], None]) -> None:
    """Publish so many, as many at once as the relay does, each until it is confirmed."""
    body, left = a_body(), iter(range(events))
    async with await aio_pika.connect(amqp_url) as connection:
        channel = await connection.channel(publisher_confirms=True)
        exchange = await channel.get_exchange(EXCHANGE, ensure=False)
        await asyncio.to_thread(meet)

        async def publish() -> None:
            for number in left:
                message = aio_pika.Message(
                    body,
                    message_id=str(number),
                    type=Turned.type,
                    content_type="application/cloudevents+json",
                    delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
                )
                await exchange.publish(message, Turned.type, mandatory=False)

        await asyncio.gather(*(publish() for _ in range(AT_ONCE)))
        meet()


async def count(amqp_url: str, events: int, prefetch: int, meet: Callable[[], None]) -> None:
    """Take so many, each settled once it has been counted."""
    heard, over = 0, asyncio.Event()
    async with await aio_pika.connect(amqp_url) as connection:
        channel = await connection.channel()
        await channel.set_qos(prefetch_count=prefetch)
        queue = await channel.get_queue(QUEUE, ensure=False)
        await asyncio.to_thread(meet)

        async def arrived(message: AbstractIncomingMessage) -> None:
            nonlocal heard
            await message.ack()
            heard += 1
            if heard == events:
                over.set()

        await queue.consume(arrived)
        await over.wait()
        meet()
