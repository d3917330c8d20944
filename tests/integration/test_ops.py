"""J12: a message nobody can take in is seen, traced and replayed by ops, while others flow."""

import asyncio
from collections.abc import Callable
from typing import Any

from chassis.consumer import died
from chassis.lines import opened
from chassis.parcels import Parcel, packed
from chassis.work import new_ulid
from contracts.directory import SettingsChanged
from contracts.people import Role
from contracts.samples import sample_of
from suite_local.suite import Suite

READER = "accountability"
COUNTED_ANEW_SECONDS = 20  # RabbitMQ counts a quorum queue's consumers every five, one round late
TRACE = "0af7651916cd43dd8448eb211c80319c"
TRACEPARENT = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"}


def put(suite: Suite, parcel: Parcel, queue: str) -> None:
    async def publish() -> None:
        async with opened(suite.addresses.amqp_url) as line:
            await line.publish(parcel, to_queue=queue)

    asyncio.run(publish())


def letters(operator: Any) -> list[dict[str, Any]] | None:
    listed = operator.get("/api/ops/dead")["services"]
    return next(one["letters"] for one in listed if one["service"] == READER)


def replayed(operator: Any) -> int:
    return operator.change("POST", "/api/ops/replay", {"service": READER})["count"]


def test_a_poison_message_is_seen_and_stays_what_it_is(
    trust: Any, demo_suite: Suite, until: Callable[..., Any]
) -> None:
    operator = trust.enter_as(Role.OPS)
    poison = Parcel(new_ulid(), "planning.plan-revised.v1", b"Leo was away again", TRACEPARENT)

    put(demo_suite, poison, READER)
    (letter,) = until(lambda: letters(operator) or None, "the dead letter")
    count = replayed(operator)
    (again,) = until(lambda: letters(operator) or None, "the dead letter's return")

    assert {**letter, "died": None} == {
        "id": poison.id,
        "type": poison.kind,
        "subject": None,
        "reason": "unreadable",
        "attempts": 1,
        "died": None,
        "trace_id": TRACE,
    }
    assert count == 1
    assert again["id"] == poison.id
    assert again["died"] > letter["died"]
    asyncio.run(_emptied(demo_suite))


def test_once_the_cause_is_gone_a_replay_is_taken_in(
    trust: Any, demo_suite: Suite, until: Callable[..., Any]
) -> None:
    operator = trust.enter_as_operator()
    given_up = sample_of(SettingsChanged).but(id=new_ulid())
    put(demo_suite, died(packed(given_up), "KeyError"), f"{READER}.dead")

    (letter,) = until(lambda: letters(operator) or None, "the dead letter")
    count = replayed(operator)

    def settled() -> bool | None:
        queues = operator.get("/api/ops/queues")["queues"]
        own = [queue for queue in queues if queue["service"] == READER]
        still = any(queue["waiting"] or queue["in_hand"] for queue in own)
        return None if still or letters(operator) else True

    assert (letter["subject"], letter["reason"]) == (given_up.subject, "KeyError")
    assert count == 1
    assert until(settled, "the queues to be empty", 30)


def test_operators_see_every_part_and_the_trace_of_what_was_done(
    trust: Any, until: Callable[..., Any]
) -> None:
    operator, ceo = trust.enter_as_operator(), trust.enter_as(Role.CEO)
    ceo.get("/api/accountability/grid", cycle="2026-27")

    services = operator.get("/api/ops/services")["services"]

    def read_by_one() -> dict[str, Any] | None:
        answer: dict[str, Any] = operator.get("/api/ops/queues")
        consumers = [one["consumers"] for one in answer["queues"] if one["name"] == READER]
        return answer if consumers == [1] else None

    def listed() -> dict[str, Any] | None:
        traces = operator.get("/api/ops/traces")["traces"]
        whole = (one for one in traces if one["name"] == "GET /grid" and len(one["services"]) > 1)
        return next(whole, None)

    trace = operator.get(f"/api/ops/traces/{until(listed, 'the trace')['id']}")

    assert all(one["readiness"]["ready"] for one in services)
    queues = until(read_by_one, f"one reader of {READER}", COUNTED_ANEW_SECONDS)
    assert queues["away"] is None
    assert trace["summary"]["services"] == ["gateway", READER]


async def _emptied(suite: Suite) -> None:
    """Throw the poison away, as an operator at the broker would."""
    async with opened(suite.addresses.amqp_url) as line:
        while arrival := await line.next_of(f"{READER}.dead"):
            await arrival.take()
