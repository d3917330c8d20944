"""What memory cannot show: imports taken over at one moment, and a file read while others ask."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from chassis.app import create_app
from chassis.mongo_store import MongoStore
from chassis.testing import KEY, NOW, KeysInHand
from chassis.tokens import mint
from chassis.work import Work, new_ulid
from performance.examples_of_imports import SPECIALIST, STAVERMARSH, TEMPLATE, the_schools
from performance.known.repository import KnownSchools
from performance.main import PERFORMANCE
from performance.sheets.repository import Sheets

CSV = {"Content-Type": "text/csv"}
OTHER = TEMPLATE.replace("46.1", "45.2")


@pytest.fixture
async def store(mongodb_url: str) -> AsyncIterator[MongoStore]:
    made = MongoStore(mongodb_url, f"performance-{new_ulid().lower()}", lambda: NOW)
    await made.prepare(PERFORMANCE.repositories)

    async def tell(work: Work) -> None:
        for school in the_schools():
            await KnownSchools(work).save(school.but(version=0))

    await made.transact(SPECIALIST, tell)
    yield made
    await made.mongo.drop()
    made.mongo.close()


@pytest.fixture
async def specialist(store: MongoStore) -> AsyncIterator[AsyncClient]:
    app: FastAPI = create_app(
        "performance",
        store=store,
        keys=KeysInHand(),
        routers=PERFORMANCE.routers,
        uploads=PERFORMANCE.uploads,
    )
    headers = {"Authorization": f"Bearer {mint(SPECIALIST, key=KEY)}"}
    transport = ASGITransport(app)
    async with AsyncClient(transport=transport, base_url="http://p", headers=headers) as client:
        yield client


async def looked_at(client: AsyncClient, content: str) -> tuple[str, dict[str, str]]:
    begun = (await client.post("/imports", json={"school_id": None})).json()
    path = f"/imports/{begun['id']}"
    sent = await client.put(f"{path}/file?name=a.csv", content=content, headers=CSV)
    return path, {"If-Match": f'"{sent.json()["version"]}"'}


async def rows_seen(client: AsyncClient, path: str) -> dict[str, object]:
    """Ask until some rows were read."""
    while True:
        seen = (await client.get(path)).json()
        if seen["rows_read"]:
            return seen
        await asyncio.sleep(0.05)


async def layers(store: MongoStore) -> int:
    async def count(work: Work) -> int:
        sheet = await Sheets(work).seek(f"{STAVERMARSH}:2025-26:ks4")
        return len(sheet.layers) if sheet else 0

    return await store.transact(SPECIALIST, count)


async def test_two_imports_of_the_same_schools_at_once_are_both_laid(
    specialist: AsyncClient, store: MongoStore
) -> None:
    ready = [await looked_at(specialist, content) for content in (TEMPLATE, OTHER)]

    answers = await asyncio.gather(
        *(specialist.post(f"{path}/commit", headers=seen) for path, seen in ready)
    )

    assert [answer.status_code for answer in answers] == [200, 200]
    assert await layers(store) == 2


async def test_of_the_same_file_twice_at_once_one_is_laid(
    specialist: AsyncClient, store: MongoStore
) -> None:
    ready = [await looked_at(specialist, TEMPLATE) for _ in range(2)]

    answers = await asyncio.gather(
        *(specialist.post(f"{path}/commit", headers=seen) for path, seen in ready)
    )

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert await layers(store) == 1


async def test_pressed_twice_at_once_it_is_laid_once(
    specialist: AsyncClient, store: MongoStore
) -> None:
    path, seen = await looked_at(specialist, TEMPLATE)
    key = {**seen, "Idempotency-Key": "one-intention"}

    answers = await asyncio.gather(
        *(specialist.post(f"{path}/commit", headers=key) for _ in range(2))
    )

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()
    assert await layers(store) == 1


async def test_how_far_a_long_file_is_can_be_asked_while_it_comes(
    specialist: AsyncClient,
) -> None:
    begun = (await specialist.post("/imports", json={"school_id": None})).json()
    path, on_the_way, go_on = f"/imports/{begun['id']}", asyncio.Event(), asyncio.Event()

    async def slowly() -> AsyncGenerator[bytes]:
        yield TEMPLATE.encode()
        on_the_way.set()
        await go_on.wait()
        yield b"900003,2025-26,attainment-8,girls,47,90,provisional,school\n"

    sending = asyncio.create_task(
        specialist.put(f"{path}/file?name=a.csv", content=slowly(), headers=CSV)
    )
    await on_the_way.wait()
    async with asyncio.timeout(10):
        seen = await rows_seen(specialist, path)
    second = await specialist.put(f"{path}/file?name=b.csv", content=TEMPLATE, headers=CSV)
    go_on.set()
    sent = (await sending).json()

    assert (seen["state"], seen["rows_read"]) == ("reading", 7)
    assert (second.status_code, second.json()["code"]) == (409, "import-being-read")
    assert (sent["state"], sent["file"]["rows"]) == ("previewed", 8)
