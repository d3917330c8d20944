"""A POST with an Idempotency-Key, over memory and MongoDB alike."""

import asyncio
from collections.abc import AsyncGenerator

import pytest
from httpx2 import AsyncClient
from lending import KEEPER, NEIGHBOUR, Tool, Tools, lending
from running import add, caller, lend

from chassis.app import create_app
from chassis.bus import SYSTEM
from chassis.memory import MemoryStore
from chassis.mongo_store import MongoStore
from chassis.testing import KeysInHand


@pytest.fixture
async def keeper(store: MemoryStore | MongoStore) -> AsyncGenerator[AsyncClient]:
    app = create_app("lending", store=store, keys=KeysInHand(), routers=lending().routers)
    async with caller(app, KEEPER) as client:
        await add(client, "saw")
        yield client


async def lent(store: MemoryStore | MongoStore) -> int:
    tool = await store.transact(SYSTEM, lambda work: Tools(work).seek("saw"))
    assert tool is not None
    return tool.lent


async def test_the_same_request_again_gets_the_same_answer_and_no_effect(
    keeper: AsyncClient, store: MemoryStore | MongoStore
) -> None:
    first = await lend(keeper, "saw", key="k1")
    again = await lend(keeper, "saw", key="k1")

    assert (again.status_code, again.content, again.headers) == (201, first.content, first.headers)
    assert again.headers["ETag"] == '"2"'
    assert await lent(store) == 1
    assert (await lend(keeper, "saw", key="k2")).json()["lent"] == 2


async def test_a_key_belongs_to_one_body_one_path_and_one_person(
    keeper: AsyncClient, store: MemoryStore | MongoStore
) -> None:
    headers = {"Idempotency-Key": "k1"}
    axe = {"id": "axe", "shed_id": "shed-a", "name": "Axe"}
    assert (await keeper.post("/tools", json=axe, headers=headers)).status_code == 201

    other = await keeper.post("/tools", json={**axe, "name": "Other"}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "key-reused")
    assert (await lend(keeper, "saw", key="k1")).status_code == 201
    app = create_app("lending", store=store, keys=KeysInHand(), routers=lending().routers)
    async with caller(app, NEIGHBOUR) as neighbour:
        answer = await neighbour.post("/tools", json=axe, headers=headers)
    assert answer.status_code == 403


async def test_pressed_twice_at_once_it_happens_once(
    keeper: AsyncClient, store: MemoryStore | MongoStore
) -> None:
    answers = await asyncio.gather(*(lend(keeper, "saw", key="k1") for _ in range(5)))

    assert {(answer.status_code, answer.content) for answer in answers} == {
        (201, answers[0].content)
    }
    assert await lent(store) == 1


async def test_done_but_never_answered_is_not_done_again(
    keeper: AsyncClient, store: MemoryStore | MongoStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as crashing:
        crashing.setattr(store, "remember", crash)
        with pytest.raises(KeyboardInterrupt):
            await lend(keeper, "saw", key="k1")

    answer = await lend(keeper, "saw", key="k1")
    assert (answer.status_code, answer.json()["code"]) == (409, "already-done")
    assert await lent(store) == 1


async def test_a_refused_request_may_be_put_right_under_its_key(
    keeper: AsyncClient, store: MemoryStore | MongoStore
) -> None:
    headers = {"Idempotency-Key": "k1"}
    body = {"id": "axe", "shed_id": "shed-a"}
    assert (await keeper.post("/tools", json=body, headers=headers)).status_code == 422
    named = {**body, "name": "Axe"}
    assert (await keeper.post("/tools", json=named, headers=headers)).status_code == 201
    assert await store.transact(SYSTEM, lambda work: Tools(work).seek("axe")) == Tool(
        id="axe", version=1, shed_id="shed-a", name="Axe"
    )
