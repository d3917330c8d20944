"""What every service answers at its edge, whatever it is about."""

import json
from collections.abc import AsyncGenerator, AsyncIterator

import pytest
from httpx2 import AsyncClient
from lending import KEEPER, OVERSEER, lending
from running import add, caller, lend

from chassis.app import create_app
from chassis.memory import MemoryStore
from chassis.testing import KEY, KeysInHand, a_signing_key
from chassis.tokens import mint

LARGEST = 2_000


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
async def keeper(store: MemoryStore) -> AsyncGenerator[AsyncClient]:
    app = create_app(
        "lending",
        store=store,
        keys=KeysInHand(),
        routers=lending().routers,
        largest_body=LARGEST,
    )
    async with caller(app, KEEPER) as client:
        await add(client, "saw")
        yield client


async def test_only_the_gateways_fresh_signature_is_believed(keeper: AsyncClient) -> None:
    forged = mint(OVERSEER, key=a_signing_key(str(KEY.key_id)))
    stale = mint(OVERSEER, key=KEY, now=0)
    unknown = mint(OVERSEER, key=a_signing_key("never-published"))
    for token in (forged, stale, unknown, "", "x.y.z"):
        answer = await keeper.get("/tools", headers={"Authorization": f"Bearer {token}"})
        assert (answer.status_code, answer.json()["code"]) == (401, "not-signed-in")
        assert answer.headers["content-type"] == "application/problem+json"


async def test_a_body_too_large_is_refused_whatever_it_claims(
    keeper: AsyncClient, store: MemoryStore
) -> None:
    body = json.dumps({"id": "axe", "shed_id": "shed-a", "name": "x" * LARGEST}).encode()

    async def in_pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 100):
            yield body[start : start + 100]

    for key in ({}, {"Idempotency-Key": "k"}):
        headers = {"Content-Type": "application/json", **key}
        for content in (body, in_pieces()):
            answer = await keeper.post("/tools", content=content, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
    assert ("tools", "axe") not in store.kept


async def test_what_breaks_says_nothing_of_what_it_held(keeper: AsyncClient) -> None:
    answer = await keeper.get("/broken")

    assert (answer.status_code, answer.json()["code"]) == (500, "broken")
    assert "secret" not in answer.text


async def test_a_lost_update_is_refused_with_the_version_to_look_at(
    keeper: AsyncClient, store: MemoryStore
) -> None:
    assert (await lend(keeper, "saw")).headers["ETag"] == '"2"'
    stale = await keeper.post("/tools/saw/loans", headers={"If-Match": '"1"'})
    nonsense = await keeper.post("/tools/saw/loans", headers={"If-Match": "yesterday"})

    assert (stale.status_code, stale.json()["code"]) == (409, "changed-meanwhile")
    assert stale.json()["current_version"] == 2
    assert (nonsense.status_code, nonsense.json()["errors"][0]["field"]) == (422, "If-Match")
    assert store.saved("tools", "saw")["lent"] == 1
    assert len(store.outbox) == 1


async def test_a_made_up_page_is_refused(keeper: AsyncClient) -> None:
    for made_up in ("x", "ÿ", "bm9uc2Vuc2U=", "WzEsMl0="):
        answer = await keeper.get("/tools", params={"after": made_up})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), made_up
