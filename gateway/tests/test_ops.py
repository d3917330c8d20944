from collections.abc import AsyncGenerator
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI, HTTPException

from chassis.testing import MemoryStore
from gateway.testing import CEO, HEAD, Site, a_site, a_socket, served, url_of

QUESTIONS = ("services", "queues", "dead", "traces", f"traces/{'a' * 32}")
LETTER: dict[str, object] = {
    "id": "01JZX4T8N3W5Q7R9V1B2C3D4E5",
    "type": "directory.school-recorded.v1",
    "subject": "stavermarsh",
    "reason": "KeyError",
    "attempts": 5,
    "died": "2026-11-24T09:42:00+00:00",
    "trace_id": "0af7651916cd43dd8448eb211c80319c",
}
QUEUES = [
    {"name": "planning.retry.30", "messages_ready": 2, "consumers": 0, "type": "quorum"},
    {"name": "planning.retry.5"},
    {"name": "planning", "messages_ready": 4, "messages_unacknowledged": 1, "consumers": 3},
    {"name": "planning.dead", "messages_ready": 1},
    {"name": "directory", "messages_ready": 0, "consumers": 1},
    {"name": "amq.gen-somebodys-browser", "messages_ready": 9},
    {"name": "payroll", "messages_ready": 9},
]
SUMMARY = {
    "id": "a" * 32,
    "name": "POST /plans",
    "began": "2026-11-24T09:42:00Z",
    "milliseconds": 12.5,
    "services": ["gateway", "planning"],
    "spans": 1,
    "failed": False,
}
SPAN = {
    "id": "b" * 16,
    "parent_id": None,
    "service": "gateway",
    "name": "POST",
    "starts_after": 0.0,
    "milliseconds": 12.5,
    "failed": False,
    "attributes": {"http.route": "/plans"},
}


def a_broker_and_a_receiver() -> FastAPI:
    app = FastAPI()

    @app.get("/api/queues")
    async def queues() -> list[dict[str, Any]]:
        return QUEUES

    @app.get("/traces")
    async def traces() -> dict[str, Any]:
        return {"where": None, "traces": [SUMMARY]}

    @app.get("/traces/{trace_id}")
    async def trace(trace_id: str) -> dict[str, Any]:
        if trace_id != SUMMARY["id"]:
            raise HTTPException(404)
        return {"summary": SUMMARY, "spans": [SPAN]}

    return app


@pytest.fixture
async def watched(store: MemoryStore) -> AsyncGenerator[Site]:
    beside = a_socket()
    told = {"rabbitmq_management_url": url_of(beside), "traces_url": url_of(beside)}
    async with served(a_broker_and_a_receiver(), beside), a_site(store, **told) as site:
        yield site


async def answered(browser: httpx2.AsyncClient, what: str) -> Any:
    return (await browser.get(f"/api/ops/{what}")).raise_for_status().json()


@pytest.mark.parametrize("what", QUESTIONS)
@pytest.mark.parametrize("person", [HEAD, CEO])
async def test_only_operators_see_the_engine_room(site: Site, what: str, person: Any) -> None:
    browser = await site.as_(person)

    answer = await browser.get(f"/api/ops/{what}")

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


async def test_nobody_else_replays_and_nothing_has_moved(site: Site) -> None:
    site.heard.dead = [LETTER]
    head, stranger = await site.as_(HEAD), await site.browser()

    answers = [
        await browser.post("/api/ops/replay", json={"service": "planning"})
        for browser in (head, stranger)
    ]

    assert [answer.status_code for answer in answers] == [403, 401]
    assert site.heard.dead == [LETTER]


async def test_a_replay_needs_the_operators_own_wish(site: Site) -> None:
    site.heard.dead = [LETTER]
    operator = await site.as_operator()
    del operator.headers["X-CSRF-Token"]

    answer = await operator.post("/api/ops/replay", json={"service": "planning"})

    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
    assert site.heard.dead == [LETTER]


async def test_each_service_says_what_it_can_do_and_one_away_says_nothing(site: Site) -> None:
    found = (await answered(await site.as_operator(), "services"))["services"]

    ready = {one["name"]: one["readiness"] for one in found}
    assert ready["planning"] == {"ready": True, "store": "up", "broker": "away"}
    assert ready["accountability"] is None
    assert ready["gateway"] == {"ready": True, "store": "up", "broker": "up"}
    assert [one["name"] for one in found if one["milliseconds"] is not None] == ["planning"]


async def test_queues_are_those_of_services_work_before_retries_before_dead(watched: Site) -> None:
    found = await answered(await watched.as_operator(), "queues")

    assert found["away"] is None
    shown = [(one["name"], one["kind"], one["waiting"]) for one in found["queues"]]
    assert shown == [
        ("directory", "work", 0),
        ("planning", "work", 4),
        ("planning.retry.5", "retry", 0),
        ("planning.retry.30", "retry", 2),
        ("planning.dead", "dead", 1),
    ]
    assert (found["queues"][1]["in_hand"], found["queues"][1]["consumers"]) == (1, 3)


async def test_a_broker_that_is_silent_or_unknown_is_said_to_be(store: MemoryStore) -> None:
    async with a_site(store) as site:
        assert (await answered(await site.as_operator(), "queues"))["away"] == "not-set"

    nowhere = a_socket()
    async with a_site(store, rabbitmq_management_url=url_of(nowhere)) as site:
        silent = await answered(await site.as_operator(), "queues")
    nowhere.close()

    assert silent == {"away": "silent", "queues": []}


async def test_dead_letters_are_listed_by_service_and_replayed(site: Site) -> None:
    site.heard.dead = [LETTER]
    operator = await site.as_operator()

    found = {one["service"]: one for one in (await answered(operator, "dead"))["services"]}
    replayed = await operator.post("/api/ops/replay", json={"service": "planning"})

    assert found["planning"]["letters"] == [LETTER]
    assert found["accountability"]["letters"] is None
    assert replayed.json() == {"service": "planning", "count": 1}
    assert site.heard.dead == []


async def test_words_in_a_broken_message_are_not_shown(site: Site) -> None:
    site.heard.dead = [{**LETTER, "type": "Leo was away again", "subject": "his mother rang"}]

    found = await (await site.as_operator()).get("/api/ops/dead")

    assert "Leo" not in found.text
    assert "mother" not in found.text
    assert str(LETTER["id"]) in found.text


async def test_replaying_a_service_that_is_away_or_unknown_is_refused(site: Site) -> None:
    operator = await site.as_operator()

    answers = [
        await operator.post("/api/ops/replay", json={"service": name})
        for name in ("accountability", "payroll", "../planning")
    ]

    codes = [(answer.status_code, answer.json()["code"]) for answer in answers]
    assert codes == [(503, "service-away"), (404, "not-found"), (422, "invalid")]


async def test_traces_are_read_from_whoever_keeps_them(watched: Site) -> None:
    operator = await watched.as_operator()

    listed = await answered(operator, "traces")
    trace = await answered(operator, f"traces/{'a' * 32}")
    gone = await operator.get(f"/api/ops/traces/{'c' * 32}")
    odd = await operator.get("/api/ops/traces/what-mum-said")

    assert listed == {"where": None, "traces": [SUMMARY]}
    assert trace == {"summary": SUMMARY, "spans": [SPAN]}
    assert (gone.status_code, odd.status_code) == (404, 422)


async def test_where_a_collector_takes_the_traces_the_page_says_so(site: Site) -> None:
    operator = await site.as_operator()

    assert await answered(operator, "traces") == {"where": "Jaeger", "traces": []}
    assert (await operator.get(f"/api/ops/traces/{'a' * 32}")).status_code == 404
