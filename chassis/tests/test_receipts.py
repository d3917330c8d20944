"""Receipts go out once for all that is done in a row, and never twice for the same message."""

import asyncio

from chassis.receipts import Receipts


class Broker:
    """Hears receipts, and settles by them as RabbitMQ would; an unknown number is an error."""

    def __init__(self, delivered: int) -> None:
        self.heard: list[tuple[int, bool]] = []
        self.unsettled = set(range(1, delivered + 1))
        self.told = asyncio.Event()

    async def settle(self, number: int, *, up_to: bool) -> None:
        await asyncio.sleep(0)
        settled = {one for one in self.unsettled if one == number or (up_to and one < number)}
        assert number in settled, f"{number} was settled before"
        self.unsettled -= settled
        self.heard.append((number, up_to))
        self.told.set()


def opened(broker: Broker) -> Receipts:
    receipts = Receipts(broker.settle)
    for number in sorted(broker.unsettled):
        receipts.arrived(number)
    return receipts


async def test_what_is_done_in_a_row_has_one_receipt() -> None:
    broker = Broker(5)
    receipts = opened(broker)

    for number in (3, 1, 2):
        receipts.done(number)
    await receipts.hand_in()

    assert broker.heard == [(3, True)]
    assert broker.unsettled == {4, 5}


async def test_something_slow_holds_up_nothing_else() -> None:
    broker = Broker(4)
    receipts = opened(broker)

    receipts.done(2)
    receipts.done(4)
    async with asyncio.timeout(5):
        while broker.unsettled != {1, 3}:
            await broker.told.wait()
            broker.told.clear()

    assert broker.heard == [(2, False), (4, False)]


async def test_a_receipt_for_a_row_overtakes_none_that_goes_alone() -> None:
    broker = Broker(40)
    receipts = opened(broker)

    for number in range(2, 41, 2):
        receipts.done(number)
    handing_in = asyncio.create_task(receipts.hand_in())
    await asyncio.sleep(0)
    for number in range(1, 40, 2):
        receipts.done(number)
    await handing_in
    await receipts.hand_in()

    assert broker.unsettled == set()
