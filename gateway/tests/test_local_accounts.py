from datetime import timedelta

import httpx2

from chassis.testing import MemoryStore
from contracts.api.directory_identities import IdentityView
from contracts.people import Role
from gateway.testing import CEO, HEAD, OTHER_HEAD, Site, a_person

SAID = "correct horse battery"


async def an_account(site: Site, person: IdentityView = HEAD) -> None:
    operator = await site.as_operator()
    body = {"person_id": person.id, "password": SAID}
    (await operator.post("/api/accounts", json=body)).raise_for_status()


async def sign_in(
    browser: httpx2.AsyncClient, email: str = HEAD.email, said: str = SAID
) -> httpx2.Response:
    return await browser.post("/api/sign-in", json={"email": email, "password": said})


async def test_a_local_account_lets_its_person_in(site: Site, store: MemoryStore) -> None:
    await an_account(site)
    browser = await site.browser()

    entered = await sign_in(browser, email=HEAD.email.upper())

    assert entered.status_code == 204
    assert (await browser.get("/api/session")).json()["person"]["id"] == HEAD.id
    assert store.saved("accounts", HEAD.id)["password"].startswith("$argon2id$")
    assert SAID not in str(store.kept)


async def test_every_wrong_try_is_answered_alike(site: Site) -> None:
    await an_account(site)
    browser = await site.browser()

    answers = [
        await sign_in(browser, said="wrong wrong wrong"),
        await sign_in(browser, email="nobody@ashlode.example"),
        await sign_in(browser, email=CEO.email),  # known, but without a local account
    ]

    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text for answer in answers}) == 1
    assert "session" not in browser.cookies


async def test_somebody_who_has_left_is_answered_like_a_stranger(site: Site) -> None:
    await an_account(site)
    site.people[HEAD.id] = HEAD.but(active=False)
    browser = await site.browser()

    answer = await sign_in(browser)

    assert (answer.status_code, answer.json()["code"]) == (401, "wrong-credentials")


async def test_after_five_wrong_tries_an_account_waits_even_for_the_right_password(
    site: Site, store: MemoryStore
) -> None:
    await an_account(site)
    browser = await site.browser()
    for _ in range(5):
        await sign_in(browser, said="wrong wrong wrong")

    locked = await sign_in(browser)
    store.now += timedelta(seconds=31)
    later = await sign_in(browser)

    assert (locked.status_code, locked.json()["code"]) == (429, "too-many-attempts")
    assert later.status_code == 204


async def test_the_wait_grows_with_each_further_wrong_try(site: Site, store: MemoryStore) -> None:
    browser = await site.browser()
    waits: list[int] = []
    for _ in range(4):
        for _ in range(5):
            await sign_in(browser, said="wrong wrong wrong")
        locked = await sign_in(browser)
        waits.append(int(locked.headers["Retry-After"]))
        store.now += timedelta(seconds=waits[-1])

    assert waits == [30, 60, 120, 240]


async def test_an_account_nobody_has_locks_in_the_same_way(site: Site) -> None:
    browser = await site.browser()
    for _ in range(5):
        await sign_in(browser, email="nobody@ashlode.example")

    locked = await sign_in(browser, email="nobody@ashlode.example")

    assert locked.status_code == 429


async def test_many_accounts_tried_from_one_address_close_that_address(site: Site) -> None:
    await an_account(site)
    browser = await site.browser()
    for number in range(20):
        await sign_in(browser, email=f"guess{number}@ashlode.example")

    locked = await sign_in(browser)

    assert locked.status_code == 429


async def test_a_short_password_is_refused_by_field(site: Site, store: MemoryStore) -> None:
    operator = await site.as_operator()

    answer = await operator.post(
        "/api/accounts", json={"person_id": HEAD.id, "password": "eleven char"}
    )

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "password"
    assert "eleven char" not in answer.text
    assert ("accounts", HEAD.id) not in store.kept


async def test_a_new_password_ends_the_sessions_of_its_person(site: Site) -> None:
    browser = await site.as_(HEAD)

    await an_account(site)

    assert (await browser.get("/api/session")).status_code == 401


async def test_a_head_sets_passwords_only_at_their_own_school(
    site: Site, store: MemoryStore
) -> None:
    colleague = a_person("Meera Shah", Role.COLLEAGUE, at="stavermarsh")
    site.people[colleague.id] = colleague
    browser = await site.as_(HEAD)

    own = await browser.post("/api/accounts", json={"person_id": colleague.id, "password": SAID})
    elsewhere = await browser.post(
        "/api/accounts", json={"person_id": OTHER_HEAD.id, "password": SAID}
    )
    above = await browser.post("/api/accounts", json={"person_id": CEO.id, "password": SAID})

    assert [own.status_code, elsewhere.status_code, above.status_code] == [204, 403, 403]
    assert [key for kept, key in store.kept if kept == "accounts"] == [colleague.id]
