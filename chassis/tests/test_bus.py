"""What the bus promises, on the real MongoDB and RabbitMQ."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncGenerator

import pytest
from lending import KEEPER, MECHANIC, ToolLent
from running import Pair, add, broker_of, caller, eventually, lend

from chassis.dead_letters import listed
from chassis.lines import opened
from chassis.memory import NOW
from chassis.parcels import Arrival, Parcel, packed, unpacked
from chassis.rabbit import Line
from chassis.work import envelope_of


@pytest.fixture
async def pair(mongodb_url: str, amqp_url: str) -> AsyncGenerator[Pair]:
    pair = Pair(mongodb_url, amqp_url)
    yield pair
    await pair.clear()


async def test_what_is_announced_is_heard_once_and_in_order(pair: Pair) -> None:
    async with pair.both() as (keeper, _):
        await add(keeper, "saw")
        for _loan in range(20):
            assert (await lend(keeper, "saw")).status_code == 201
        await eventually(lambda: pair.heard("saw"), is_=20)
        await eventually(pair.in_outbox, is_=0)

    count = await pair.counted("saw")
    assert count is not None
    assert count.seen == tuple(range(1, 21))


async def test_a_message_that_comes_again_takes_no_effect_again(pair: Pair) -> None:
    fact = envelope_of(ToolLent(tool_id="saw", lent=1), about="saw", sequence=1, now=NOW)
    other = envelope_of(ToolLent(tool_id="axe", lent=1), about="axe", sequence=1, now=NOW)
    async with pair.both():
        async with opened(pair.amqp_url) as line:
            for _again in range(5):
                await line.publish(packed(fact), to_queue=pair.counting.name)
            await line.publish(packed(other), to_queue=pair.counting.name)
        await eventually(lambda: pair.heard("axe"), is_=1)
        await eventually(lambda: pair.heard("saw"), is_=1)
    async with opened(pair.amqp_url) as line:
        assert await line.waiting(pair.counting.name) == 0

    assert await pair.heard("saw") == 1


async def test_what_fails_is_tried_again_then_kept_aside_while_others_flow(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURSE", "1")
    async with pair.both() as (keeper, mechanic):
        await add(keeper, "cursed", "saw")
        await lend(keeper, "cursed")
        await lend(keeper, "saw")
        await eventually(lambda: pair.heard("saw"), is_=1, seconds=30)

        async def dead() -> list[tuple[str, str, str, int]]:
            letters = (await mechanic.get("/ops/dead")).json()["letters"]
            return [
                (one["type"], one["subject"], one["reason"], one["attempts"]) for one in letters
            ]

        await eventually(dead, is_=[("lending.tool-lent.v1", "cursed", "ValueError", 3)])
        metrics = (await mechanic.get("/metrics")).text
        assert f'dead_letters{{service="{pair.counting.name}"}} 1.0' in metrics
        assert 'route="/ops/dead"' in metrics
        assert await pair.heard("cursed") == 0

        monkeypatch.delenv("CURSE")
        assert (await mechanic.post("/ops/replay")).json() == {"count": 1}
        await eventually(lambda: pair.heard("cursed"), is_=1)
        assert await dead() == []


async def test_what_cannot_be_read_is_kept_aside_at_once(pair: Pair) -> None:
    async with pair.both() as (keeper, _):
        await add(keeper, "saw")
        async with opened(pair.amqp_url) as line:
            garbage = Parcel("x", "lending.tool-lent.v1", b"{not json")
            await line.publish(garbage, to_queue=pair.counting.name)
        await lend(keeper, "saw")
        await eventually(lambda: pair.heard("saw"), is_=1)

        (letter,) = await listed(pair.amqp_url, pair.counting.name)
        assert (letter.reason, letter.subject, letter.attempts) == ("unreadable", None, 1)
        assert await at_the_command_line(pair, "list") == (
            0,
            f"{json.dumps(letter.model_dump())}\n",
        )
        assert await at_the_command_line(pair, "replay") == (0, "1 sent again\n")


async def at_the_command_line(pair: Pair, act: str) -> tuple[int | None, str]:
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "chassis.dead_letters", act, pair.counting.name),
        env={**os.environ, "AMQP_URL": pair.amqp_url},
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await program.communicate()
    return program.returncode, said.decode()


async def test_two_copies_of_each_service_lose_nothing_and_count_nothing_twice(pair: Pair) -> None:
    tools = [f"tool-{number}" for number in range(10)]
    async with (
        pair.both() as (one, _),
        pair.running(pair.counting),
        pair.running(pair.lending) as lends,
        caller(lends, KEEPER) as other,
    ):
        await add(one, *tools)

        async def lend_often(tool: str) -> int:
            loans = 0
            for turn in range(20):
                answer = await lend(one if turn % 2 else other, tool)
                loans += answer.status_code == 201
            return loans

        lent = await asyncio.gather(*(lend_often(tool) for tool in tools))
        for tool, loans in zip(tools, lent, strict=True):
            await eventually(lambda tool=tool: pair.heard(tool), is_=loans)
        await eventually(pair.in_outbox, is_=0)

    assert sum(lent) == 200


async def test_views_are_dropped_and_built_again_from_snapshots(pair: Pair) -> None:
    async with pair.both() as (keeper, mechanic), pair.running(pair.lending) as lends:
        await add(keeper, "saw", "axe", "rake")
        for tool in ("saw", "saw", "axe"):
            await lend(keeper, tool)
        await eventually(lambda: pair.heard("saw"), is_=2)
        await eventually(lambda: pair.heard("axe"), is_=1)

        assert (await mechanic.post("/ops/forget")).json() == {"count": 2}
        assert await pair.counted("saw") is None
        async with caller(lends, MECHANIC) as ops:
            answer = await ops.post("/ops/snapshots", json={"queue": pair.counting.name})
            assert answer.json() == {"count": 2}
            nowhere = await ops.post("/ops/snapshots", json={"queue": "nobody-listens"})
            assert (nowhere.status_code, nowhere.json()["code"]) == (503, "unavailable")
        await eventually(lambda: pair.heard("saw"), is_=2)
        await eventually(lambda: pair.heard("axe"), is_=1)


async def test_the_engine_room_is_for_those_who_keep_it(pair: Pair) -> None:
    async with pair.running(pair.counting) as app, caller(app, KEEPER) as keeper:
        for method, path in (("GET", "dead"), ("POST", "replay"), ("POST", "forget")):
            answer = await keeper.request(method, f"/ops/{path}")
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


async def test_a_service_serves_while_the_broker_is_away_and_announces_later(pair: Pair) -> None:
    nowhere = "amqp://guest:guest@127.0.0.1:9/"
    async with (
        pair.running(pair.lending, amqp_url=nowhere) as app,
        caller(app, KEEPER) as keeper,
    ):
        await add(keeper, "saw")
        assert (await lend(keeper, "saw")).status_code == 201
        assert (await keeper.get("/readyz")).status_code == 200
        assert await broker_of(keeper) == "away"
    assert await pair.in_outbox() == 1

    async with pair.both():
        await eventually(lambda: pair.heard("saw"), is_=1)
        await eventually(pair.in_outbox, is_=0)


async def test_a_live_listener_hears_what_happens_while_it_listens(pair: Pair) -> None:
    heard: list[tuple[str, str, int]] = []

    async def hear(arrival: Arrival) -> None:
        message = unpacked(arrival.parcel)
        heard.append((message.type, message.subject, message.sequence))
        await arrival.take()

    async def told() -> list[tuple[str, str, int]]:
        return heard

    async def is_up() -> bool:
        return line.up

    line = Line(pair.amqp_url, lambda line: line.listen(["lending.*.v1"], hear), prefetch=10)
    async with pair.both() as (keeper, _):
        await add(keeper, "saw")
        await lend(keeper, "saw")
        await eventually(pair.in_outbox, is_=0)
        line.start()
        await eventually(is_up, is_=True)
        await lend(keeper, "saw")
        await eventually(told, is_=[("lending.tool-lent.v1", "saw", 3)])
        await line.stop()
