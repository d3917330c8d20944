import httpx2
import pytest

from chassis.testing import MemoryStore
from gateway.session.open_sessions import key_of
from gateway.settings import GatewaySettings
from gateway.testing import CEO, HEAD, OPERATOR_CODE, Site, a_site


async def test_a_demo_person_enters_and_is_known(site: Site) -> None:
    browser = await site.as_(HEAD)

    session = (await browser.get("/api/session")).json()

    assert session["person"] == {"id": HEAD.id, "name": HEAD.name, "email": HEAD.email}
    assert session["hat"] == "headteacher"
    assert session["trust_name"] == "Ashlode Trust"
    assert "planning.rate-milestone" in session["permissions"]
    assert session["demo"] is True


async def test_whoever_has_not_signed_in_is_told_so(site: Site) -> None:
    browser = await site.browser()

    answer = await browser.get("/api/session")

    assert answer.status_code == 401
    assert answer.json()["code"] == "not-signed-in"


async def test_the_options_name_the_demo_people_by_role_and_school(site: Site) -> None:
    browser = await site.browser()

    options = (await browser.get("/api/sign-in/options")).json()

    assert (options["demo"], options["local"], options["oidc"]) == (True, True, False)
    assert options["set_up"] is False
    assert options["demo_people"][0] == {
        "id": HEAD.id,
        "name": HEAD.name,
        "role": "headteacher",
        "role_title": "Headteacher",
        "school_name": "Stavermarsh",
    }


async def test_without_demo_nobody_is_listed_and_nobody_entered_as(store: MemoryStore) -> None:
    async with a_site(store, demo=False) as site:
        browser = await site.browser()

        options = (await browser.get("/api/sign-in/options")).json()
        entered = await browser.post("/api/sign-in/demo", json={"person_id": HEAD.id})

    assert options["demo_people"] == []
    assert entered.status_code == 404
    assert not [kept for kept in store.kept if kept[0] == "sessions"]


async def test_when_the_demonstration_is_over_so_are_its_sessions(store: MemoryStore) -> None:
    async with a_site(store) as site:
        cookie = (await site.as_(HEAD)).cookies["session"]

    async with a_site(store, demo=False) as site:
        assert (await _session_by(site, cookie)).status_code == 401


async def test_an_empty_trust_says_that_somebody_must_begin(site: Site) -> None:
    site.people.clear()
    browser = await site.browser()

    options = (await browser.get("/api/sign-in/options")).json()

    assert options["set_up"] is True


async def test_the_operator_enters_by_code_and_may_operate(site: Site) -> None:
    browser = await site.as_operator()

    session = (await browser.get("/api/session")).json()

    assert session["person"]["id"] == "operator"
    assert session["roles"] == [{"role": "ops", "school_id": None, "school_name": None}]
    assert "gateway.operate" in session["permissions"]


async def test_a_wrong_code_is_refused_and_after_five_even_the_right_one(site: Site) -> None:
    browser = await site.browser()

    wrong = [await browser.post("/api/sign-in/operator", json={"code": "x"}) for _ in range(5)]
    right = await browser.post("/api/sign-in/operator", json={"code": OPERATOR_CODE})

    assert {answer.json()["code"] for answer in wrong} == {"wrong-credentials"}
    assert right.status_code == 429
    assert int(right.headers["Retry-After"]) > 0


async def test_the_cookie_is_out_of_reach_and_not_what_is_kept(
    site: Site, store: MemoryStore
) -> None:
    browser = await site.browser()

    entered = await browser.post("/api/sign-in/demo", json={"person_id": HEAD.id})

    cookie = browser.cookies["session"]
    said = entered.headers["set-cookie"]
    assert "HttpOnly" in said
    assert "SameSite=lax" in said
    assert store.saved("sessions", key_of(cookie))["person_id"] == HEAD.id
    assert cookie not in str(store.kept)


async def test_behind_tls_the_cookie_is_tied_to_this_host(store: MemoryStore) -> None:
    async with a_site(store, public_url="https://suite.ashlode.example") as site:
        browser = await site.browser()

        entered = await browser.post("/api/sign-in/demo", json={"person_id": HEAD.id})

    said = entered.headers["set-cookie"]
    assert said.startswith("__Host-session=")
    assert "Secure" in said
    assert "Path=/" in said
    assert "Domain" not in said
    assert entered.headers["strict-transport-security"].startswith("max-age=31536000")


async def test_signing_in_again_changes_the_cookie_and_ends_the_old_session(site: Site) -> None:
    browser = await site.as_(HEAD)
    old = browser.cookies["session"]

    await browser.post("/api/sign-in/demo", json={"person_id": CEO.id})

    assert browser.cookies["session"] != old
    assert (await _session_by(site, old)).status_code == 401


async def test_signing_out_ends_the_session_for_good(site: Site, store: MemoryStore) -> None:
    browser = await site.as_(HEAD)
    cookie = browser.cookies["session"]

    out = await browser.post("/api/sign-out")

    assert out.status_code == 204
    assert (await _session_by(site, cookie)).status_code == 401
    assert [message.type for message in store.outbox] == ["gateway.session-ended.v1"]


async def test_a_page_of_another_site_can_sign_nobody_in(site: Site) -> None:
    browser = await site.browser()

    answer = await browser.post(
        "/api/sign-in/demo", json={"person_id": HEAD.id}, headers={"Origin": "https://evil.example"}
    )

    assert answer.status_code == 403
    assert "session" not in browser.cookies


async def test_somebody_without_a_role_may_not_enter(site: Site) -> None:
    site.people[HEAD.id] = HEAD.but(roles=())
    browser = await site.browser()

    answer = await browser.post("/api/sign-in/demo", json={"person_id": HEAD.id})

    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"demo": True, "keys_secret": "s"}, "DEMO=1"),
        ({"demo": False}, "KEYS_SECRET"),
    ],
)
def test_production_refuses_to_start_with_the_door_open(
    told: dict[str, object], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        GatewaySettings.model_validate({"environment": "production", **told})


async def test_an_unknown_field_in_a_sign_in_is_refused(site: Site) -> None:
    browser = await site.browser()

    answer = await browser.post("/api/sign-in/demo", json={"person_id": HEAD.id, "role": "ceo"})

    assert answer.status_code == 422


async def test_a_provider_that_is_away_is_said_on_the_sign_in_page(
    store: MemoryStore,
) -> None:
    nowhere = {"oidc_issuer": "http://127.0.0.1:9", "oidc_client_id": "suite"}
    async with a_site(store, **nowhere) as site:
        browser = await site.browser()
        out = await browser.get("/api/sign-in/oidc")

    assert out.headers["location"] == "/sign-in?problem=provider-refused"


async def test_without_a_provider_there_is_no_such_way_in(store: MemoryStore) -> None:
    async with a_site(store) as site:
        browser = await site.browser()

        assert (await browser.get("/api/sign-in/oidc")).status_code == 404


async def _session_by(site: Site, cookie: str) -> httpx2.Response:
    browser = await site.browser()
    return await browser.get("/api/session", headers={"Cookie": f"session={cookie}"})
