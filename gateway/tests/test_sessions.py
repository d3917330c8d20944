from collections.abc import AsyncGenerator
from datetime import timedelta

import httpx2
import pytest

from chassis.testing import MemoryStore
from contracts.gateway import SessionEnded
from contracts.samples import sample_of
from gateway.live.listen import Listening
from gateway.session.model import ABSOLUTE, IDLE
from gateway.session.open_sessions import OpenSessions, key_of
from gateway.testing import HEAD, Site, a_site
from gateway.testing_messages import person_recorded, session_ended


async def is_in(browser: httpx2.AsyncClient) -> bool:
    return (await browser.get("/api/session")).status_code == 200


@pytest.fixture
async def doubting(store: MemoryStore) -> AsyncGenerator[Site]:
    """A gateway that believes no session it has just seen, as any does some seconds later."""
    async with a_site(store, session_trusted_seconds=0) as running:
        yield running


async def test_an_unused_session_ends_after_eight_hours(doubting: Site, store: MemoryStore) -> None:
    browser = await doubting.as_(HEAD)

    store.now += IDLE - timedelta(seconds=1)
    just_in_time = await is_in(browser)
    store.now += IDLE

    assert just_in_time
    assert not await is_in(browser)


async def test_a_session_ends_after_a_day_however_much_it_is_used(
    doubting: Site, store: MemoryStore
) -> None:
    browser = await doubting.as_(HEAD)
    began = store.now

    while store.now < began + ABSOLUTE - timedelta(hours=3):
        store.now += timedelta(hours=3)
        assert await is_in(browser)
    store.now = began + ABSOLUTE

    assert not await is_in(browser)


async def test_use_is_written_down_at_most_once_a_minute(
    doubting: Site, store: MemoryStore
) -> None:
    browser = await doubting.as_(HEAD)
    key = key_of(browser.cookies["session"])

    for _ in range(5):
        await browser.get("/api/session")
    before = store.saved("sessions", key)["version"]
    store.now += timedelta(minutes=1)
    await browser.get("/api/session")

    assert before == 1
    assert store.saved("sessions", key)["version"] == 2


async def test_a_session_ended_by_another_gateway_ends_here_at_once(
    site: Site, store: MemoryStore
) -> None:
    browser = await site.as_(HEAD)
    key = key_of(browser.cookies["session"])
    session = await site.door.sessions.find(browser.cookies["session"])
    assert session is not None

    await OpenSessions(store, 0).end(session)
    believed = await is_in(browser)
    await Listening(site.door).take(session_ended(key, HEAD.id))

    assert believed  # for a few seconds, until the bus has told
    assert not await is_in(browser)


async def test_ending_a_session_announces_what_the_sample_shows(
    site: Site, store: MemoryStore
) -> None:
    browser = await site.as_(HEAD)
    await browser.post("/api/sign-out")

    sample, announced = sample_of(SessionEnded), store.outbox[-1]
    event = SessionEnded.model_validate(announced.data)

    assert announced.data.keys() == sample.data.keys()
    assert (announced.type, announced.subject) == (sample.type, event.session_id)


async def test_a_leaver_is_out_the_moment_the_directory_says_so(
    site: Site, store: MemoryStore
) -> None:
    browser = await site.as_(HEAD)
    key = key_of(browser.cookies["session"])

    site.people[HEAD.id] = HEAD.but(active=False)
    await Listening(site.door).take(person_recorded(HEAD, active=False))

    assert not await is_in(browser)
    assert store.saved("sessions", key)["ended"] is True


async def test_a_new_role_counts_the_moment_the_directory_says_so(site: Site) -> None:
    browser = await site.as_(HEAD)
    governor = HEAD.roles[0].but(role="governor")

    site.people[HEAD.id] = HEAD.but(roles=(governor,))
    await Listening(site.door).take(person_recorded(site.people[HEAD.id]))

    assert (await browser.get("/api/session")).json()["hat"] == "governor"


async def test_while_the_directory_is_away_people_stay_who_they_were(site: Site) -> None:
    browser = await site.as_(HEAD)
    await site.directory.aclose()
    site.door.people.changed(HEAD.id)

    session = (await browser.get("/api/session")).json()

    assert session["person"]["name"] == HEAD.name
