"""What survives when something is taken away: processes, the broker, the database."""

import asyncio
import signal
from collections.abc import AsyncGenerator
from time import monotonic

import aio_pika
import pytest
from keyring import published
from lending import KEEPER
from processes import over_there, process
from running import Pair, add, broker_of, eventually, lend

from suite_local.mongod import Mongod
from suite_local.rabbitmq import RabbitMQ

NOWHERE = "amqp://guest:guest@127.0.0.1:9/"


@pytest.fixture
async def pair(mongodb_url: str, amqp_url: str) -> AsyncGenerator[Pair]:
    pair = Pair(mongodb_url, amqp_url)
    yield pair
    await pair.clear()


async def test_killed_between_saving_and_announcing_nothing_is_lost(pair: Pair) -> None:
    with published() as jwks, process(pair, "lending", jwks, AMQP_URL=NOWHERE) as (running, url):
        async with over_there(url, KEEPER) as keeper:
            await add(keeper, "saw")
            for _loan in range(3):
                assert (await lend(keeper, "saw")).status_code == 201
            running.send_signal(signal.SIGKILL)
            running.wait()
    assert await pair.in_outbox() == 1

    async with pair.both():
        await eventually(lambda: pair.heard("saw"), is_=3)
        await eventually(pair.in_outbox, is_=0)


async def test_a_broker_that_goes_and_comes_loses_nothing(
    mongodb_url: str, restartable_rabbitmq: RabbitMQ
) -> None:
    pair = Pair(mongodb_url, restartable_rabbitmq.url)
    async with pair.both() as (keeper, _):
        await add(keeper, "saw")
        for round_ in range(1, 3):
            for _loan in range(10):
                assert (await lend(keeper, "saw")).status_code == 201
            await asyncio.to_thread(
                restartable_rabbitmq.kill if round_ == 1 else restartable_rabbitmq.stop
            )
            for _loan in range(10):
                assert (await lend(keeper, "saw")).status_code == 201
            await eventually(lambda: broker_of(keeper), is_="away")
            assert await pair.in_outbox() == 1
            await asyncio.to_thread(restartable_rabbitmq.start)
            await eventually(lambda: pair.heard("saw"), is_=round_ * 20, seconds=60)
            await eventually(pair.in_outbox, is_=0)
    await pair.clear()


async def test_a_reader_whose_queue_is_taken_away_makes_it_again_and_hears(pair: Pair) -> None:
    async with pair.both() as (keeper, _):
        await add(keeper, "saw")
        async with await aio_pika.connect(pair.amqp_url) as connection:
            channel = await connection.channel()
            await channel.queue_delete(pair.counting.name)

        async def heard_again() -> bool:
            await lend(keeper, "saw")
            return await pair.heard("saw") > 0

        await eventually(heard_again, is_=True)


async def test_a_database_that_goes_is_said_quickly_and_what_comes_meanwhile_waits(
    restartable_mongod: Mongod, amqp_url: str
) -> None:
    pair = Pair(restartable_mongod.url, amqp_url)
    async with pair.both() as (keeper, mechanic):
        await add(keeper, "saw")
        await lend(keeper, "saw")
        await eventually(lambda: pair.heard("saw"), is_=1)
        await asyncio.to_thread(restartable_mongod.stop)

        began = monotonic()
        answers = await asyncio.gather(*(lend(keeper, "saw") for _ in range(40)))
        assert monotonic() - began < 6
        assert {(a.status_code, a.json()["code"], a.headers["Retry-After"]) for a in answers} == {
            (503, "unavailable", "2")
        }
        assert (await keeper.get("/readyz")).status_code == 503
        assert (await keeper.get("/healthz")).status_code == 200

        await asyncio.to_thread(restartable_mongod.start)

        async def lent() -> int:
            return (await lend(keeper, "saw")).status_code

        await eventually(lent, is_=201)
        await eventually(lambda: pair.heard("saw"), is_=2)
        assert (await mechanic.get("/ops/dead")).json()["letters"] == []
    await pair.clear()
