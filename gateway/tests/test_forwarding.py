import asyncio

import pytest

from contracts.people import Role
from gateway.testing import HEAD, Site


async def test_a_service_hears_who_asks_by_the_gateways_word_alone(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.get(
        "/api/planning/plans/plan-1",
        headers={"Authorization": "Bearer mine", "X-Role": "ceo", "X-Forwarded-For": "1.2.3.4"},
    )

    assert answer.json() == {"plan": "plan-1"}
    assert site.heard.actors[0].id == HEAD.id
    assert [held.role for held in site.heard.actors[0].roles] == [Role.HEADTEACHER]
    heard = site.heard.headers[0]
    assert heard["authorization"] != "Bearer mine"
    assert not {"cookie", "x-role", "x-forwarded-for", "x-csrf-token", "origin"} & heard.keys()


async def test_nobody_passes_for_the_gateway(site: Site) -> None:
    worn = HEAD.roles[0].but(role=Role.GATEWAY, school_id=None)
    site.people[HEAD.id] = HEAD.but(roles=(*HEAD.roles, worn))
    browser = await site.as_(HEAD)

    await browser.get("/api/planning/plans/plan-1")

    assert [held.role for held in site.heard.actors[0].roles] == [Role.HEADTEACHER]


async def test_versions_keys_and_traces_pass_through(site: Site) -> None:
    browser = await site.as_(HEAD)
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

    answer = await browser.get("/api/planning/plans/plan-1", headers={"traceparent": trace})
    await browser.put("/api/planning/plans/plan-1", headers={"If-Match": '"7"'}, json={"a": 1})
    await browser.post("/api/planning/plans", headers={"Idempotency-Key": "once"}, json={})

    read, written, posted = site.heard.headers
    assert answer.headers["ETag"] == '"7"'
    assert read["traceparent"].split("-")[1] == trace.split("-")[1]
    assert written["if-match"] == '"7"'
    assert site.heard.bodies[1] == b'{"a":1}'
    assert posted["idempotency-key"] == "once"


async def test_a_services_cookie_does_not_reach_the_browser(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.get("/api/planning/plans/plan-1")

    assert "set-cookie" not in answer.headers
    assert answer.headers["cache-control"] == "no-store"


async def test_nobody_reaches_a_service_without_a_session(site: Site) -> None:
    browser = await site.browser()

    answer = await browser.get("/api/planning/plans/plan-1")

    assert (answer.status_code, answer.json()["code"]) == (401, "not-signed-in")
    assert site.heard.actors == []


@pytest.mark.parametrize(
    "headers",
    [{"X-CSRF-Token": ""}, {"X-CSRF-Token": "guessed"}, {"Origin": "https://evil.example"}],
)
async def test_a_change_that_is_not_the_persons_own_wish_goes_nowhere(
    site: Site, headers: dict[str, str]
) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.post("/api/planning/plans", json={}, headers=headers)

    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
    assert site.heard.actors == []


async def test_a_change_from_our_own_page_is_taken(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.post("/api/planning/plans", json={}, headers={"Origin": site.url})

    assert answer.status_code == 201


@pytest.mark.parametrize(
    "path",
    [
        "/api/planning/../directory/identities",
        "/api/planning/%2e%2e/directory/identities",
        "/api/planning/plans/..%2f..%2fidentities",
        "/api/planning//directory/identities",
        "/api/planning/plans/a%5cb",
        "/api/planning/plans/a%252e",
        "/api/planning/plans/a%00b",
        "/api/planning/plans/./b",
        "/api/planning/plans/a\\b",
    ],
)
async def test_tricks_with_the_path_are_refused(site: Site, path: str) -> None:
    browser = await site.as_(HEAD)

    status = await _raw(site, path, browser.cookies["session"])

    assert status == 400
    assert site.heard.actors == []


@pytest.mark.parametrize(
    "path",
    ["/api/nowhere/plans", "/api/http://127.0.0.1/x", "/api/PLANNING/plans", "/api/planning.x/y"],
)
async def test_what_is_no_service_is_not_found(site: Site, path: str) -> None:
    browser = await site.as_(HEAD)

    assert await _raw(site, path, browser.cookies["session"]) == 404
    assert site.heard.actors == []


async def test_a_body_over_the_limit_is_refused_declared_or_not(site: Site) -> None:
    browser = await site.as_(HEAD)
    too_much = b"x" * 1_048_577

    async def in_parts():  # noqa: ANN202 - an async generator of bytes
        for _ in range(17):
            yield b"x" * 65_536

    declared = await browser.post("/api/planning/plans", content=too_much)
    in_chunks = await browser.post("/api/planning/plans", content=in_parts())

    assert [declared.status_code, in_chunks.status_code] == [413, 413]
    assert site.heard.bodies == []


async def test_a_file_may_be_larger_than_a_form(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.post(
        "/api/planning/import", files={"file": ("register.csv", b"x" * 2_000_000)}
    )

    assert answer.json() == {"taken": True}
    assert len(site.heard.bodies[0]) > 2_000_000


async def test_an_oversize_wish_to_the_gateway_itself_is_refused(site: Site) -> None:
    browser = await site.browser()

    answer = await browser.post("/api/sign-in", content=b"x" * 1_048_577)

    assert answer.status_code == 413


async def test_long_answers_come_as_they_are_made(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.get("/api/planning/export")

    assert len(answer.content) == 32 * 65_536
    assert answer.headers["content-type"] == "application/octet-stream"


async def test_json_is_compressed_for_browsers_that_take_it(site: Site) -> None:
    browser = await site.as_(HEAD)

    squeezed = await browser.get("/api/planning/list", headers={"Accept-Encoding": "gzip"})
    plain = await browser.get("/api/planning/list", headers={"Accept-Encoding": "identity"})

    assert squeezed.headers["content-encoding"] == "gzip"
    assert int(squeezed.headers["content-length"]) < int(plain.headers["content-length"]) / 10
    assert squeezed.json() == plain.json()


async def test_the_query_arrives_as_it_was_sent(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.get("/api/planning/plans/plan-1?cycle=2026-27&after=a%2Bb")

    assert answer.status_code == 200


async def _raw(site: Site, path: str, cookie: str) -> int:
    """Send a path exactly as it is written: a client library would tidy it."""
    host, port = site.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: session={cookie}\r\n"
    writer.write(f"{head}Connection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return int(answer.split(b" ")[1])
