import time
from datetime import UTC, datetime, timedelta

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from chassis.testing import MemoryStore, a_signing_key, someone
from chassis.tokens import mint
from contracts.access import Actor
from contracts.people import Role
from gateway.access.keyring import OUTLIVES, PUBLISHED_BEFORE, SIGNS_FOR, Keyring
from gateway.access.keys import SigningKeys
from gateway.access.sealing import Sealer
from gateway.testing import HEAD, Site

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
CEO: Actor = someone("ruth", Role.CEO)


async def ask_service(site: Site, token: str) -> httpx2.Response:
    async with httpx2.AsyncClient(trust_env=False) as client:
        return await client.get(
            f"{site.door.upstreams['planning']}/plans/plan-1",
            headers={"Authorization": f"Bearer {token}"},
        )


async def test_a_service_takes_the_gateways_token(site: Site) -> None:
    assert (await ask_service(site, site.door.minter.token(CEO))).status_code == 200


async def test_a_service_refuses_forged_expired_and_absent_tokens(site: Site) -> None:
    signer = site.door.keys.signer()
    forged = mint(CEO, key=a_signing_key(signer.key_id or ""))
    expired = mint(CEO, key=signer, now=time.time() - 90)
    unknown = mint(CEO, key=a_signing_key("nobody-published-me"))

    answers = [
        await ask_service(site, token) for token in (forged, expired, unknown, "none", "a.b.c")
    ]

    assert [answer.status_code for answer in answers] == [401] * 5
    assert site.heard.actors == []


async def test_nothing_private_is_published(site: Site) -> None:
    browser = await site.browser()

    published = (await browser.get("/.well-known/jwks.json")).json()["keys"]

    assert [set(key) for key in published] == [{"kty", "crv", "x", "kid", "alg", "use"}]


async def test_a_token_is_used_again_for_half_a_minute(site: Site) -> None:
    browser = await site.as_(HEAD)
    await browser.get("/api/planning/plans/plan-1")
    await browser.get("/api/planning/plans/plan-1")

    first, second = (heard["authorization"] for heard in site.heard.headers)

    assert first == second


async def test_only_operations_may_rotate_keys(site: Site) -> None:
    head, operator = await site.as_(HEAD), await site.as_operator()

    refused = await head.post("/api/keys/rotation")
    before = (await head.get("/.well-known/jwks.json")).json()["keys"]
    taken = await operator.post("/api/keys/rotation")
    after = (await head.get("/.well-known/jwks.json")).json()["keys"]

    assert [refused.status_code, taken.status_code] == [403, 204]
    assert [len(before), len(after)] == [1, 2]
    assert site.door.keys.signer().key_id == before[0]["kid"]  # the new one is only published yet


class Calendar:
    """A clock to wind by hand."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


async def test_the_next_key_is_published_before_it_signs_and_the_last_outlives_its_tokens() -> None:
    clock = Calendar()
    keys = SigningKeys(MemoryStore(), Sealer(None), clock)
    await keys.refresh()
    first = keys.signer().key_id

    clock.now += SIGNS_FOR - PUBLISHED_BEFORE
    await keys.refresh()
    still, published = keys.signer().key_id, len(keys.published()["keys"])
    clock.now += PUBLISHED_BEFORE
    await keys.refresh()
    second, both = keys.signer().key_id, len(keys.published()["keys"])
    clock.now += OUTLIVES
    await keys.refresh()

    assert (still, published) == (first, 2)
    assert second != first
    assert both == 2
    assert [key["kid"] for key in keys.published()["keys"]] == [second]


async def test_two_gateways_agree_on_the_keys() -> None:
    store, clock = MemoryStore(), Calendar()
    one = SigningKeys(store, Sealer(None), clock)
    other = SigningKeys(store, Sealer(None), clock)

    await one.refresh()
    await other.refresh()

    assert one.published() == other.published()


async def test_sealed_keys_open_only_with_the_secret() -> None:
    store = MemoryStore()
    await SigningKeys(store, Sealer(SecretStr("one")), Calendar()).refresh()

    assert '"d"' not in str(store.kept)
    with pytest.raises(ValueError, match="KEYS_SECRET"):
        await SigningKeys(store, Sealer(SecretStr("another")), Calendar()).refresh()


@given(st.lists(st.integers(min_value=1, max_value=60 * 24 * 40), max_size=30))
def test_whatever_happens_the_signer_was_published_ten_minutes_before(steps: list[int]) -> None:
    ring, now = Keyring(id="tokens"), NOW
    published: dict[str, datetime] = {}
    for number, minutes in enumerate([0, *steps]):
        now += timedelta(minutes=minutes)
        ring = ring.without_dead(now)
        if ring.is_due(now):
            ring = ring.with_next(f"key-{number}", "sealed", now)
        published = {key.kid: published.get(key.kid, now) for key in ring.made}

        signer = ring.signer(now)

        first = signer.kid == "key-0"
        assert first or published[signer.kid] <= now - PUBLISHED_BEFORE
        assert len(ring.made) <= 2
