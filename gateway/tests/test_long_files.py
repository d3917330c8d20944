"""A national file of figures passes piece by piece, at its own address and no other."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from chassis.testing import MemoryStore
from gateway.testing import HEAD, Site, a_site

PATH = "/api/performance/imports/01KARJ9Z6GN3S8WQ4T7X2V8001/file"
CSV = {"Content-Type": "text/csv; charset=utf-8"}
PIECE = b"123456,2025-26,46.1\n" * 3_000
ENOUGH = 140


async def in_pieces(count: int, first: bytes = PIECE) -> AsyncGenerator[bytes]:
    yield first
    for _ in range(count - 1):
        yield PIECE


async def test_a_file_longer_than_any_form_arrives_whole(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.put(PATH, content=in_pieces(ENOUGH), headers=CSV)

    assert (answer.status_code, answer.json()["taken"]) == (200, ENOUGH * len(PIECE))
    assert ENOUGH * len(PIECE) > site.door.settings.largest_body
    assert [actor.id for actor in site.heard.actors] == [HEAD.id]


async def test_the_service_reads_while_the_browser_still_sends(site: Site) -> None:
    browser = await site.as_(HEAD)
    arrived: list[int] = []

    async def waiting_between() -> AsyncGenerator[bytes]:
        yield PIECE
        arrived.append(await asyncio.wait_for(site.heard.pieces.get(), 5))
        yield PIECE

    answer = await browser.put(PATH, content=waiting_between(), headers=CSV)

    assert answer.json()["taken"] == 2 * len(PIECE)
    assert arrived[0] > 0


async def test_a_refusal_comes_while_the_rest_is_still_on_its_way(site: Site) -> None:
    browser = await site.as_(HEAD)

    refused = await browser.put(PATH, content=in_pieces(ENOUGH, b"upn,name\n"), headers=CSV)
    after = await browser.put(PATH, content=PIECE, headers=CSV)

    assert (refused.status_code, refused.json()["code"]) == (422, "invalid")
    assert after.json()["taken"] == len(PIECE)


@pytest.mark.parametrize("declared", [True, False])
async def test_a_file_beyond_the_limit_is_refused(store: MemoryStore, *, declared: bool) -> None:
    async with a_site(store, largest_file=100_000) as site:
        browser = await site.as_(HEAD)
        content = PIECE * 2 if declared else in_pieces(2)

        answer = await browser.put(PATH, content=content, headers=CSV)

    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (PATH, "application/json"),
        (PATH.replace("/file", "/name"), "text/csv"),
        (PATH.replace("01KARJ9Z6GN3S8WQ4T7X2V8001", "x"), "text/csv"),
        ("/api/planning/plans/plan-1", "text/csv"),
    ],
)
async def test_no_other_address_and_no_other_kind_takes_so_much(
    site: Site, path: str, kind: str
) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.put(path, content=PIECE * ENOUGH, headers={"Content-Type": kind})

    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
    assert (site.heard.bodies, site.heard.actors) == ([], [])
