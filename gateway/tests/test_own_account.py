"""A person and their own account."""

from datetime import timedelta

import httpx2

from chassis.testing import MemoryStore
from gateway.testing import HEAD, Site, with_token

OLD, NEW = "correct horse battery", "a longer staple of words"


async def signed_in(site: Site, said: str = OLD) -> httpx2.AsyncClient:
    browser = await site.browser()
    entered = await browser.post("/api/sign-in", json={"email": HEAD.email, "password": said})
    entered.raise_for_status()
    return await with_token(browser)


async def with_an_account(site: Site) -> httpx2.AsyncClient:
    operator = await site.as_operator()
    body = {"person_id": HEAD.id, "password": OLD}
    (await operator.post("/api/accounts", json=body)).raise_for_status()
    return await signed_in(site)


async def change(browser: httpx2.AsyncClient, present: str, password: str) -> httpx2.Response:
    body = {"present": present, "password": password}
    return await browser.put("/api/account/password", json=body)


async def test_a_person_changes_their_own_password(site: Site, store: MemoryStore) -> None:
    browser = await with_an_account(site)

    has = (await browser.get("/api/account")).json()
    changed = await change(browser, OLD, NEW)
    before = await (await site.browser()).post(
        "/api/sign-in", json={"email": HEAD.email, "password": OLD}
    )
    after = await signed_in(site, NEW)
    await site.door.audit.flush()

    assert (has, changed.status_code, before.status_code) == ({"has_password": True}, 204, 401)
    assert (await after.get("/api/session")).status_code == 200
    noted = [one for (kept, _), one in store.kept.items() if kept == "access_audit"]
    assert [(one["person_id"], one["method"]) for one in noted][-1] == (HEAD.id, "PUT")
    assert NEW not in str(store.kept)


async def test_it_ends_the_sessions_in_other_browsers_and_leaves_this_one(site: Site) -> None:
    browser = await with_an_account(site)
    other = await signed_in(site)
    somebody_else = await site.as_operator()

    await change(browser, OLD, NEW)

    assert (await browser.get("/api/session")).status_code == 200
    assert (await other.get("/api/session")).status_code == 401
    assert (await somebody_else.get("/api/session")).status_code == 200


async def test_without_the_present_password_nothing_changes(site: Site, store: MemoryStore) -> None:
    browser = await with_an_account(site)
    other = await signed_in(site)
    kept = store.saved("accounts", HEAD.id)

    wrong = await change(browser, "not the present one", NEW)
    short = await change(browser, OLD, "too short")

    assert [answer.json()["errors"][0]["field"] for answer in (wrong, short)] == [
        "present",
        "password",
    ]
    assert (wrong.status_code, short.status_code) == (422, 422)
    assert store.saved("accounts", HEAD.id) == kept
    assert (await other.get("/api/session")).status_code == 200


async def test_five_wrong_tries_make_it_wait_and_lock_nobody_out(
    site: Site, store: MemoryStore
) -> None:
    browser = await with_an_account(site)
    for _ in range(5):
        await change(browser, "not the present one", NEW)

    waiting = await change(browser, OLD, NEW)
    entered = await signed_in(site)
    store.now += timedelta(seconds=31)
    later = await change(browser, OLD, NEW)

    assert (waiting.status_code, waiting.json()["code"]) == (429, "too-many-attempts")
    assert (await entered.get("/api/session")).status_code == 401  # ended by the change
    assert later.status_code == 204


async def test_without_a_password_there_is_none_to_change(site: Site, store: MemoryStore) -> None:
    browser = await site.as_(HEAD)

    has = (await browser.get("/api/account")).json()
    answer = await change(browser, OLD, NEW)

    assert (has, answer.status_code) == ({"has_password": False}, 404)
    assert ("accounts", HEAD.id) not in store.kept


async def test_the_wish_must_be_the_persons_own(site: Site, store: MemoryStore) -> None:
    browser = await with_an_account(site)
    kept = store.saved("accounts", HEAD.id)
    del browser.headers["X-CSRF-Token"]

    answer = await change(browser, OLD, NEW)

    assert (answer.status_code, store.saved("accounts", HEAD.id)) == (403, kept)
