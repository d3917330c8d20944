"""Taking away everything the suite holds about oneself."""

from typing import Any

from chassis.testing import MemoryStore
from gateway.testing import CEO, HEAD, Site


def behind(site: Site, *names: str) -> None:
    """Leave only these services behind the gateway."""
    for name in set(site.door.upstreams) - set(names):
        del site.door.upstreams[name]


def parts(answer: dict[str, Any], service: str) -> dict[str, list[dict[str, Any]]]:
    (found,) = [one for one in answer["services"] if one["service"] == service]
    return {part["what"]: part["records"] for part in found["parts"]}


async def test_one_file_holds_what_every_service_says(site: Site) -> None:
    behind(site, "directory", "planning")
    head, ceo = await site.as_(HEAD), await site.as_(CEO)
    await head.get("/api/planning/plans/plan-forbidden")
    await ceo.get("/api/planning/plans/plan-elsewhere")

    answer = await head.get("/api/about-me")

    told = answer.raise_for_status().json()
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="about-me-20')
    assert answer.headers["Cache-Control"] == "no-store"
    assert told["person_id"] == HEAD.id
    assert [one["service"] for one in told["services"]] == ["gateway", "directory", "planning"]
    assert parts(told, "planning") == {"Objectives you lead": [{"id": HEAD.id}]}
    own = parts(told, "gateway")
    assert own["Your account"] == [{"has_password": False}]
    assert [session["way"] for session in own["Your sessions"]] == ["demo"]
    (reach,) = own["What you reached for that was not openly yours, as the audit notes it"]
    assert reach["subjects"] == ["plan-forbidden"]


async def test_no_secret_of_a_session_is_in_it(site: Site, store: MemoryStore) -> None:
    behind(site, "directory")
    head = await site.as_(HEAD)
    kept = next(one for (kind, _), one in store.kept.items() if kind == "sessions")

    text = (await head.get("/api/about-me")).raise_for_status().text

    assert kept["csrf"] not in text
    assert kept["id"] not in text


async def test_while_a_service_is_silent_there_is_no_half_of_it(site: Site) -> None:
    behind(site, "directory", "accountability")  # nobody listens where accountability should be
    head = await site.as_(HEAD)

    answer = await head.get("/api/about-me")

    assert (answer.status_code, answer.json()["code"]) == (503, "service-away")
    assert answer.json()["service"] == "accountability"
    assert "Content-Disposition" not in answer.headers


async def test_nobody_gets_anything_without_a_session(site: Site) -> None:
    browser = await site.browser()

    assert (await browser.get("/api/about-me")).status_code == 401
