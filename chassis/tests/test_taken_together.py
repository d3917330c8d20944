"""What comes in a heap is taken in by one transaction, each message as if it had come alone."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from lending import Count, Counts, ToolLent, counting

from chassis.bus import SYSTEM, reaction_to
from chassis.lanes import Lanes
from chassis.memory import NOW
from chassis.mongo_store import MongoStore
from chassis.work import Work, envelope_of
from contracts.base import Envelope

SUBSCRIPTIONS = counting().subscriptions
Reaction = tuple[Envelope, Callable[[Work], Awaitable[None]]]


def a_loan(tool: str, lent: int) -> Reaction:
    fact = ToolLent(tool_id=tool, lent=lent)
    message = envelope_of(fact, about=tool, sequence=lent, now=NOW)
    return message, reaction_to(message, SUBSCRIPTIONS)


def ids(*reactions: Reaction) -> frozenset[str]:
    return frozenset(message.id for message, _ in reactions)


async def counted(store: MongoStore, tool: str) -> Count | None:
    return await store.transact(SYSTEM, lambda work: Counts(work).seek(tool))


async def test_a_heap_is_taken_in_once_and_in_order(mongo_store: MongoStore) -> None:
    heap = [a_loan("saw", 1), a_loan("axe", 1), a_loan("saw", 2), a_loan("saw", 3)]

    assert await mongo_store.take_in(SYSTEM, heap) == ids(*heap)
    assert await mongo_store.take_in(SYSTEM, heap) == frozenset()

    saw, axe = await counted(mongo_store, "saw"), await counted(mongo_store, "axe")
    assert saw == Count(id="saw", version=3, heard=3, lent=3, seen=(1, 2, 3))
    assert axe == Count(id="axe", version=1, heard=1, lent=1, seen=(1,))


async def test_one_that_comes_twice_in_a_heap_takes_effect_once(mongo_store: MongoStore) -> None:
    loan = a_loan("saw", 1)

    assert await mongo_store.take_in(SYSTEM, [loan, loan]) == ids(loan)

    saw = await counted(mongo_store, "saw")
    assert saw is not None
    assert saw.heard == 1


async def test_one_heard_before_is_left_and_the_others_are_taken(mongo_store: MongoStore) -> None:
    heard, fresh = a_loan("saw", 1), a_loan("axe", 1)
    await mongo_store.take_in(SYSTEM, [heard])

    assert await mongo_store.take_in(SYSTEM, [heard, fresh]) == ids(fresh)

    saw = await counted(mongo_store, "saw")
    assert saw is not None
    assert saw.heard == 1


async def test_subjects_that_meet_at_one_document_see_each_other(mongo_store: MongoStore) -> None:
    async def count_all(work: Work) -> None:
        counts = Counts(work)
        held = await counts.seek("all") or Count(id="all")
        await counts.save(held.but(heard=held.heard + 1))

    heap = [(a_loan(tool, 1)[0], count_all) for tool in ("saw", "axe", "saw", "awl")]

    assert await mongo_store.take_in(SYSTEM, heap) == ids(*heap)

    every = await counted(mongo_store, "all")
    assert every is not None
    assert (every.heard, every.version) == (4, 4)


async def test_one_that_fails_is_left_with_what_follows_it_and_others_flow(
    mongo_store: MongoStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURSE", "1")
    cursed, after, other = a_loan("cursed", 1), a_loan("cursed", 2), a_loan("saw", 1)

    taken = await mongo_store.take_in(SYSTEM, [cursed, after, other])

    assert taken == ids(other)
    assert await counted(mongo_store, "cursed") is None


async def test_one_that_searches_is_left_to_be_taken_in_alone(mongo_store: MongoStore) -> None:
    async def search(work: Work) -> None:
        await Counts(work).all({"heard": 1})

    first, (message, _) = a_loan("saw", 1), a_loan("axe", 1)

    assert await mongo_store.take_in(SYSTEM, [first, (message, search)]) == ids(first)


async def test_a_heap_that_loses_a_race_changes_nothing_and_may_come_again(
    mongo_store: MongoStore,
) -> None:
    message, react = a_loan("saw", 1)

    async def react_late(work: Work) -> None:
        await react(work)
        await mongo_store.transact(SYSTEM, lambda other: Counts(other).save(Count(id="saw")))

    other = a_loan("axe", 1)

    assert await mongo_store.take_in(SYSTEM, [other, (message, react_late)]) == frozenset()

    assert await counted(mongo_store, "axe") is None
    assert await counted(mongo_store, "saw") == Count(id="saw", version=1)
    assert await mongo_store.take_in(SYSTEM, [other, (message, react)]) == ids(
        other, (message, react)
    )


async def test_lanes_keep_the_order_of_what_belongs_together() -> None:
    taken: list[tuple[str, int]] = []

    async def take(handful: list[tuple[str, int]]) -> None:
        await asyncio.sleep(0)
        taken.extend(handful)

    lanes = Lanes(take)
    for number in range(100):
        lanes.put(f"key-{number % 7}", (f"key-{number % 7}", number))
    await lanes.empty(within=5)

    assert len(taken) == 100
    for key in {key for key, _ in taken}:
        of_key = [number for one, number in taken if one == key]
        assert of_key == sorted(of_key)
