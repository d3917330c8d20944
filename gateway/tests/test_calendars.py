"""Reading a private calendar from outside: no session, and no trace of its secret."""

import logging
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from fastapi import APIRouter, FastAPI, Response

from chassis.app import create_app
from chassis.jwks import FetchedKeys
from chassis.logs import JsonLines, steps_of
from chassis.testing import MemoryStore
from chassis.web import Asking
from contracts.api.meetings_feeds import ReadFeed
from contracts.errors import NotFound
from contracts.permissions import Permission
from gateway.app import ROUTERS
from gateway.calendars.reading import Readers
from gateway.calendars.turnstile import Turnstile
from gateway.refusals import TooManyAttempts
from gateway.testing import Site, a_site, a_socket, served, url_of

SECRET, UNKNOWN = "s" * 43, "u" * 43
ICS = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def a_meetings_service(jwks_url: str) -> FastAPI:
    """Give the calendar to the gateway alone, as meetings promises to."""
    router = APIRouter()

    @router.post("/calendar-feeds/read")
    async def read_calendar_feed(body: ReadFeed, asking: Asking) -> Response:
        asking.must(Permission.READ_CALENDAR_FEEDS, None)
        if body.secret != SECRET:
            raise NotFound("no calendar is kept at this address")
        return Response(ICS, media_type="text/calendar")

    return create_app("meetings", store=MemoryStore(), keys=FetchedKeys(jwks_url), routers=[router])


@pytest.fixture
async def with_meetings(site: Site) -> AsyncGenerator[Site]:
    behind = a_socket()
    site.door.upstreams["meetings"] = url_of(behind)
    async with served(a_meetings_service(f"{site.url}/.well-known/jwks.json"), behind):
        yield site


async def test_a_calendar_is_read_without_a_session_and_again_only_when_it_changed(
    with_meetings: Site,
) -> None:
    browser = await with_meetings.browser()

    answer = await browser.get(f"/calendar/{SECRET}.ics")
    again = await browser.get(
        f"/calendar/{SECRET}.ics", headers={"If-None-Match": answer.headers["ETag"]}
    )

    assert (answer.status_code, answer.content) == (200, ICS)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, max-age=900"
    assert "Set-Cookie" not in answer.headers
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("secret", [UNKNOWN, "short", "..", "s" * 44])
async def test_an_address_that_leads_nowhere_says_no_more_than_that(
    with_meetings: Site, secret: str
) -> None:
    answer = await (await with_meetings.browser()).get(f"/calendar/{secret}.ics")

    assert answer.status_code == 404
    assert secret not in answer.text


async def test_while_meetings_is_away_the_programme_is_told_to_come_again(site: Site) -> None:
    nowhere = a_socket()
    site.door.upstreams["meetings"] = url_of(nowhere)
    nowhere.close()

    answer = await (await site.browser()).get(f"/calendar/{SECRET}.ics")

    assert (answer.status_code, answer.json()["code"]) == (503, "service-away")
    assert SECRET not in answer.text


async def test_the_built_app_leaves_calendars_alone(store: MemoryStore, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>app</title>")
    async with a_site(store, static_dir=tmp_path) as site:
        site.door.upstreams.pop("meetings", None)
        browser = await site.browser()

        feed = await browser.get(f"/calendar/{SECRET}.ics")
        page = await browser.get("/calendar")

    assert (feed.status_code, feed.json()["code"]) == (404, "not-found")
    assert page.text == "<title>app</title>"


def test_the_log_of_a_request_does_not_hold_the_secret() -> None:
    args = ("127.0.0.1:5", "GET", f"/calendar/{SECRET}.ics", "1.1", 200)
    record = logging.LogRecord("uvicorn.access", logging.INFO, "", 0, "%s", args, None)

    line = JsonLines("gateway", steps_of(ROUTERS)).format(record)

    assert SECRET not in line
    assert "/calendar/\\u2026" in line


def test_whoever_comes_too_often_waits_and_the_others_do_not() -> None:
    now = [30.0]
    readers = Readers(secrets=Turnstile(2, lambda: now[0]), addresses=Turnstile(3, lambda: now[0]))
    readers.let_in(SECRET, "here")
    readers.let_in(SECRET, "there")

    with pytest.raises(TooManyAttempts) as refused:
        readers.let_in(SECRET, "elsewhere")
    readers.let_in(UNKNOWN, "here")
    readers.let_in("x" * 43, "here")
    with pytest.raises(TooManyAttempts):
        readers.let_in("y" * 43, "here")
    now[0] = 61.0
    readers.let_in(SECRET, "here")

    assert refused.value.details == {"retry_after": 30}
