"""Outbox → relay → RabbitMQ → consumer with inbox and one effect, against bare aio-pika."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

import bare
from measuring import Aim, Figure, Measured, in_turns, ratios
from sides import Side
from workshop import COUNTING, EACH, TELLING, Counts, Things, Turned, count_turn, store_of, turn

from chassis.bus import SYSTEM, on
from chassis.consumer import Consumer
from chassis.metrics import Metrics
from chassis.outbox import Relay
from chassis.outbox_mongo import Outbox
from chassis.rabbit import Line
from chassis.settings import Settings
from chassis.topology import Queues
from suite_local.mongod import Mongod
from suite_local.rabbitmq import RabbitMQ

AIM = Aim(least=0.6)
ROUNDS, EVENTS = 5, 3_000
PREFETCH = Settings.model_fields["prefetch"].default


class UntilAll(Metrics):
    """Says when everything was published, or everything taken in."""

    def __init__(self, service: str, events: int) -> None:
        super().__init__(service)
        self.over = asyncio.Event()
        self._left = events

    def published(self, events: int) -> None:
        super().published(events)
        self._less(events)

    def reacted(self, event: str, seconds: float, age_seconds: float) -> None:
        super().reacted(event, seconds, age_seconds)
        self._less(1)

    def _less(self, events: int) -> None:
        self._left -= events
        if self._left <= 0:
            self.over.set()


async def tell(mongodb_url: str, amqp_url: str, events: int, meet: Callable[[], None]) -> None:
    """Run a relay until nothing is left in the outbox."""
    store, metrics = store_of(mongodb_url, TELLING), UntilAll(TELLING, events)
    opened = asyncio.Event()

    async def on_open(line: Line) -> None:
        await line.declare({}, {})
        opened.set()

    line = Line(amqp_url, on_open)
    line.start()
    relay = Relay(Outbox(store.mongo, [Things.collection]), line, metrics)
    await opened.wait()
    await store.mongo.reachable()
    await asyncio.to_thread(meet)
    relay.start()
    await metrics.over.wait()
    meet()
    await relay.stop()
    await line.stop()


async def count(mongodb_url: str, amqp_url: str, events: int, meet: Callable[[], None]) -> None:
    """Run a consumer until every effect is kept."""
    store, metrics = store_of(mongodb_url, COUNTING), UntilAll(COUNTING, events)
    consumer = Consumer(
        amqp_url,
        Queues(COUNTING),
        subscriptions=[on(Turned, count_turn)],
        store=store,
        metrics=metrics,
        prefetch=PREFETCH,
    )
    await store.mongo.reachable()
    await asyncio.to_thread(meet)
    consumer.start()
    await metrics.over.wait()
    meet()
    await consumer.stop()


async def fill(mongodb_url: str, events: int) -> None:
    """Have facts wait in the outboxes of many documents."""
    store = store_of(mongodb_url, TELLING)
    left = iter(range(events // EACH))

    async def turn_some() -> None:
        for number in left:
            await store.transact(SYSTEM, partial(turn, thing_id=f"thing-{number:05}"))

    await asyncio.gather(*(turn_some() for _ in range(16)))
    store.mongo.close()


async def prepare(mongodb_url: str, amqp_url: str) -> None:
    """Make databases, queues and exchanges as the services make them."""
    for name, repository in ((TELLING, Things), (COUNTING, Counts)):
        store = store_of(mongodb_url, name)
        await store.prepare([repository])
        store.mongo.close()
    made = asyncio.Event()

    async def on_open(line: Line) -> None:
        await line.declare(Queues(COUNTING).declared(), {COUNTING: [Turned.type]})
        made.set()

    line = Line(amqp_url, on_open)
    line.start()
    await made.wait()
    await line.stop()
    await bare.prepare(amqp_url)


def measure(folder: Path, *, small: bool) -> Measured:
    """Each stage alone, then both at once; each side in two processes, as services are."""
    mongod, rabbitmq = Mongod(folder / "mongod"), RabbitMQ(folder / "rabbitmq")
    try:
        mongod.start()
        rabbitmq.start()
        asyncio.run(prepare(mongod.url, rabbitmq.url))
        return _measure(mongod.url, rabbitmq.url, *((2, 600) if small else (ROUNDS, EVENTS)))
    finally:
        rabbitmq.kill()
        mongod.kill()


def _measure(mongodb_url: str, amqp_url: str, rounds: int, events: int) -> Measured:
    ours = Side(
        partial(tell, mongodb_url, amqp_url, events), partial(count, mongodb_url, amqp_url, events)
    )
    theirs = Side(
        partial(bare.tell, amqp_url, events), partial(bare.count, amqp_url, events, PREFETCH)
    )

    def filled(run: Callable[[], list[float]]) -> list[float]:
        asyncio.run(fill(mongodb_url, events))
        return run()

    told = in_turns(
        {
            "relay": partial(filled, ours.tell),
            "publishing": theirs.tell,
            "consumer": ours.count,
            "consuming": theirs.count,
            "pipeline": partial(filled, ours.both),
            "aio-pika": theirs.both,
        },
        rounds,
    )
    pairs = {
        "outbox → queue ÷ bare publishing": ("publishing", "relay", None),
        "queue → effect ÷ bare consuming": ("consuming", "consumer", None),
        "outbox → effect ÷ bare aio-pika": ("aio-pika", "pipeline", AIM),
    }
    figures = [
        Figure.of(what, ratios(told[bare_side], told[our_side]), aim=aim)
        for what, (bare_side, our_side, aim) in pairs.items()
    ]
    rates = [
        Figure.of(f"{side}: events a second", [events / seconds for (seconds,) in told[side]])
        for side in told
    ]
    return Measured((*figures, *rates), (f"{events:,} events of {events // EACH:,} documents.",))
