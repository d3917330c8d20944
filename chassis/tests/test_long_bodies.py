"""A file read as it comes: longer than any form, at the routes that say so, and never held back."""

import asyncio
from collections.abc import AsyncGenerator

import pytest
from fastapi import APIRouter, Request
from httpx2 import AsyncClient
from lending import KEEPER
from running import caller

from chassis.app import create_app
from chassis.memory import MemoryStore
from chassis.testing import KeysInHand
from chassis.web import Asking

CSV = {"Content-Type": "text/csv; charset=utf-8"}
SMALL, LONG = 1_000, 10_000


@pytest.fixture
async def client() -> AsyncGenerator[AsyncClient]:
    router = APIRouter()

    @router.post("/sheds/{shed_id}/list")
    async def count_lines(shed_id: str, request: Request, _actor: Asking) -> dict[str, object]:
        return {
            "shed": shed_id,
            "pieces": [len(piece) async for piece in request.stream() if piece],
        }

    app = create_app(
        "lending",
        store=MemoryStore(),
        keys=KeysInHand(),
        routers=[router],
        largest_body=SMALL,
        uploads={"/sheds/{shed_id}/list": LONG},
    )
    async with caller(app, KEEPER) as calling:
        yield calling


async def test_a_route_may_take_more_than_others_wherever_its_ids_stand(
    client: AsyncClient,
) -> None:
    taken = await client.post("/sheds/a/list", content=b"x" * LONG, headers=CSV)
    too_much = await client.post("/sheds/a/list", content=b"x" * (LONG + 1), headers=CSV)
    elsewhere = await client.post("/sheds/a/b/list", content=b"x" * LONG, headers=CSV)

    assert taken.json() == {"shed": "a", "pieces": [LONG]}
    assert [too_much.status_code, elsewhere.status_code] == [413, 413]


async def test_a_key_does_not_make_it_wait_until_the_file_is_whole(client: AsyncClient) -> None:
    async def pieces() -> AsyncGenerator[bytes]:
        for _ in range(3):
            yield b"saw,axe\n"
            await asyncio.sleep(0)

    headers = {**CSV, "Idempotency-Key": "k1"}
    first = await client.post("/sheds/a/list", content=pieces(), headers=headers)
    again = await client.post("/sheds/a/list", content=b"saw\n", headers=headers)

    assert (first.json()["pieces"], again.json()["pieces"]) == ([8, 8, 8], [4])
