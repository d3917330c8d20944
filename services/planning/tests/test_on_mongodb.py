"""What memory cannot show: one plan a school even in a race, and a step with its edition."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from chassis.app import create_app
from chassis.mongo_store import MongoStore
from chassis.testing import KEY, NOW, KeysInHand
from chassis.tokens import mint
from chassis.work import Work, new_ulid
from contracts.planning import PlanState
from planning.examples import CYCLE, DEPUTY, HEAD, STAVERMARSH, a_plan, what_plans_know
from planning.main import PLANNING
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import KnownSchools, Plans, PublishedPriorities

START = {"school_id": STAVERMARSH, "cycle": CYCLE}


@pytest.fixture
async def store(mongodb_url: str) -> AsyncIterator[MongoStore]:
    store = MongoStore(mongodb_url, f"planning-{new_ulid().lower()}", lambda: NOW)
    await store.prepare(PLANNING.repositories)
    known = what_plans_know()

    async def tell(work: Work) -> None:
        await KnownSchools(work).save(known["known_schools"][0])
        await PublishedPriorities(work).save(known["known_priorities"][0])

    await store.transact(HEAD, tell)
    yield store
    await store.mongo.drop()
    store.mongo.close()


def as_head(app: FastAPI) -> AsyncClient:
    headers = {"Authorization": f"Bearer {mint(HEAD, key=KEY)}"}
    return AsyncClient(transport=ASGITransport(app), base_url="http://planning", headers=headers)


def over(store: MongoStore) -> FastAPI:
    return create_app("planning", store=store, keys=KeysInHand(), routers=PLANNING.routers)


async def test_two_leaders_starting_at_once_make_one_plan(store: MongoStore) -> None:
    async with as_head(over(store)) as head:
        answers = await asyncio.gather(*(head.post("/plans", json=START) for _ in range(4)))
        listed = (await head.get("/plans")).json()

    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert len(listed["items"]) == 1


async def test_two_leaders_saving_at_once_are_told_apart(store: MongoStore) -> None:
    await store.transact(DEPUTY, lambda work: Plans(work).save(draft()))
    path, seen = "/plans/plan-of-stavermarsh/sections", {"If-Match": '"1"'}
    async with as_head(over(store)) as head:
        answers = await asyncio.gather(
            *(
                head.put(f"{path}/{key}", json={"text": "Words."}, headers=seen)
                for key in ("context", "staff", "resources")
            )
        )

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]


async def test_a_step_and_its_edition_are_kept_together(store: MongoStore) -> None:
    await store.transact(DEPUTY, lambda work: Plans(work).save(draft()))
    path = "/plans/plan-of-stavermarsh"
    async with as_head(over(store)) as head:
        for version, verb in enumerate(("share", "publish"), start=1):
            answer = await head.post(f"{path}/{verb}", headers={"If-Match": f'"{version}"'})
            assert answer.status_code == 200, answer.text
        editions = (await head.get(f"{path}/editions")).json()["items"]
        compared = (await head.get(f"{path}/comparison?from=1&to=2")).json()

    assert [edition["state"] for edition in editions] == ["published", "shared"]
    assert compared["sections"] == []


def draft() -> ImprovementPlan:
    return a_plan(PlanState.DRAFT, version=0)
