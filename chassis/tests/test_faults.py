"""What survives when something is taken away: processes, the broker, the database."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from httpx2 import AsyncClient, HTTPError
from keyring import published
from lending import KEEPER
from running import Pair, add, broker_of, eventually, lend

from chassis.testing import KEY
from chassis.tokens import mint
from suite_local.mongod import Mongod
from suite_local.rabbitmq import RabbitMQ

NOWHERE = "amqp://guest:guest@127.0.0.1:9/"


@pytest.fixture
async def pair(mongodb_url: str, amqp_url: str) -> AsyncGenerator[Pair]:
    pair = Pair(mongodb_url, amqp_url)
    yield pair
    await pair.clear()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def process(pair: Pair, jwks: str, amqp_url: str) -> Generator[tuple[subprocess.Popen[bytes], str]]:
    """Run the lending service as a process of its own."""
    port = str(free_port())
    environment = {
        **os.environ,
        "LENDING_NAME": pair.lending.name,
        "MONGODB_URL": pair.mongodb_url,
        "AMQP_URL": amqp_url,
        "JWKS_URL": jwks,
        "PYTHONPATH": str(Path(__file__).parent),
    }
    command = [sys.executable, "-m", "uvicorn", "--factory", "lending:lending_service"]
    running = subprocess.Popen([*command, "--port", port], env=environment)
    try:
        yield running, f"http://127.0.0.1:{port}"
    finally:
        running.kill()
        running.wait()


async def test_killed_between_saving_and_announcing_nothing_is_lost(pair: Pair) -> None:
    with published() as jwks, process(pair, jwks, NOWHERE) as (running, url):
        headers = {"Authorization": f"Bearer {mint(KEEPER, key=KEY)}"}
        async with AsyncClient(base_url=url, headers=headers, trust_env=False) as keeper:

            async def ready() -> bool:
                try:
                    return (await keeper.get("/readyz")).status_code == 200
                except HTTPError:
                    return False

            await eventually(ready, is_=True)
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
