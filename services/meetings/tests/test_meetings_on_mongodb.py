"""What memory cannot show: minutes written at one moment, and a series kept whole by MongoDB."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from chassis.app import create_app
from chassis.mongo_store import MongoStore
from chassis.testing import KEY, NOW, KeysInHand
from chassis.tokens import mint
from chassis.work import Work, new_ulid
from contracts.access import Actor
from meetings.examples import CEO, LEAD, SENCO
from meetings.examples_of_meetings import OCTOBER, a_meeting, what_meetings_know
from meetings.known.repository import KnownCalendars, KnownForums, KnownPeople
from meetings.main import MEETINGS
from meetings.meetings.repository import Meetings


@pytest.fixture
async def app(mongodb_url: str) -> AsyncIterator[FastAPI]:
    store = MongoStore(mongodb_url, f"meetings-{new_ulid().lower()}", lambda: NOW)
    await store.prepare(MEETINGS.repositories)
    known = what_meetings_know()

    async def tell(work: Work) -> None:
        await KnownCalendars(work).save(known["known_calendars"][0])
        for person in known["known_people"]:
            await KnownPeople(work).save(person)
        for forum in known["forums"]:
            await KnownForums(work).save(forum.but(version=0))
        await Meetings(work).save(a_meeting("held", on=OCTOBER).but(version=0))

    await store.transact(CEO, tell)
    yield create_app("meetings", store=store, keys=KeysInHand(), routers=MEETINGS.routers)
    await store.mongo.drop()
    store.mongo.close()


def as_(app: FastAPI, actor: Actor) -> AsyncClient:
    headers = {"Authorization": f"Bearer {mint(actor, key=KEY)}"}
    return AsyncClient(transport=ASGITransport(app), base_url="http://meetings", headers=headers)


async def test_two_write_at_once_to_two_items_and_only_one_to_the_same(app: FastAPI) -> None:
    path, fresh = "/meetings/held/items/{}/minutes", {"If-Match": '"0"'}
    async with as_(app, LEAD) as lead, as_(app, SENCO) as senco:

        async def write(who: AsyncClient, item: str) -> int:
            said = {"text": f"Of {item}."}
            return (await who.put(path.format(item), json=said, headers=fresh)).status_code

        apart = await asyncio.gather(write(lead, "data"), write(senco, "research"))
        together = await asyncio.gather(write(lead, "strategy"), write(senco, "strategy"))

    assert apart == [200, 200]
    assert sorted(together) == [200, 409]


async def test_a_series_is_kept_whole_and_its_clashes_are_found_again(app: FastAPI) -> None:
    series = {
        "forum_ids": ["elg"],
        "starts_at": "16:00",
        "ends_at": "17:30",
        "rule": {"rule": "fortnightly", "first": "2026-11-26"},
    }
    async with as_(app, CEO) as ceo:
        made = await ceo.post("/meeting-series", json=series)
        again = await ceo.post("/meeting-series", json=series)
        listed = (await ceo.get("/meetings?kind=executive&limit=200")).json()["items"]

    assert (made.status_code, again.status_code) == (201, 409)
    assert again.json()["unconfirmed"] == ["double-booked"]
    assert [one["id"] for one in listed] == made.json()["meeting_ids"]
    assert len(listed) > 10
