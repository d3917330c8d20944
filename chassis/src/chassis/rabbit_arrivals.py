"""What came from RabbitMQ, in our own terms, and how its driver says that the line is lost."""

import asyncio
from contextlib import suppress

from aio_pika.abc import AbstractIncomingMessage
from aio_pika.exceptions import CONNECTION_EXCEPTIONS

from chassis.parcels import Arrival, Parcel
from chassis.receipts import Receipts

LOST = (*CONNECTION_EXCEPTIONS, asyncio.TimeoutError)


def arrival_of(message: AbstractIncomingMessage, receipts: Receipts | None = None) -> Arrival:
    """Take a message from its driver; with receipts, it is told to be taken by one of them."""

    async def take() -> None:
        if receipts is not None:
            receipts.done(message.delivery_tag or 0)
            return
        with suppress(*LOST):
            await message.ack()

    async def put_back() -> None:
        with suppress(*LOST):
            await message.nack(requeue=True)
        if receipts is not None:
            receipts.not_owed(message.delivery_tag or 0)

    headers = {name: one for name, one in message.headers.items() if isinstance(one, str | int)}
    kind = message.type or message.routing_key or ""
    return Arrival(Parcel(message.message_id or "", kind, message.body, headers), take, put_back)
