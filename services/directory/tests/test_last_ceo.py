"""Two chief executives who remove each other in the same moment."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from chassis.mongo_store import MongoStore
from chassis.store import Asked, Store
from chassis.testing import NOW, MemoryStore, someone
from chassis.work import Work, new_ulid
from contracts.access import Actor
from contracts.errors import ChangedMeanwhile
from contracts.people import PersonId, Role
from directory.examples import a_ceo, a_person
from directory.people.commands.let_person_go import let_person_go
from directory.people.model.person import Person
from directory.people.repository import LastChiefExecutive, People

ONE = a_ceo()
OTHER = a_person(key="second-ceo", email="second@ashlode.example", role=Role.CEO, at=None)


@pytest.fixture(params=["memory", "mongodb"])
async def store(request: pytest.FixtureRequest) -> AsyncGenerator[Store]:
    """Lend a store with the two of them in it."""
    if request.param == "memory":
        yield MemoryStore(people=[ONE, OTHER])
        return
    url: str = request.getfixturevalue("mongodb_url")
    on_disk = MongoStore(url, f"directory-{new_ulid().lower()}", lambda: NOW)

    async def seed(work: Work) -> None:
        for person in (ONE, OTHER):
            await People(work).save(person.but(version=0))

    await on_disk.prepare([People])
    await on_disk.transact(someone("seed", Role.OPS), seed)
    yield on_disk
    await on_disk.mongo.drop()
    on_disk.mongo.close()


def acting_as(person: Person) -> Actor:
    return someone("x", Role.CEO).but(id=PersonId(person.id))


async def standing(store: Store) -> list[str]:
    found = await store.transact(someone("reader", Role.OPS), lambda work: People(work).active())
    return sorted(one.id for one in found)


async def test_one_of_them_stays(store: Store) -> None:
    both_have_looked = asyncio.Barrier(2)

    async def remove(actor: Person, leaver: Person) -> str:
        async def at_the_same_time(work: Work) -> Person:
            gone = await let_person_go(work, PersonId(leaver.id))
            await both_have_looked.wait()
            return gone

        try:
            await store.transact(acting_as(actor), at_the_same_time, asked=Asked(if_match=1))
        except ChangedMeanwhile:
            return "lost the race"
        return "gone"

    outcomes = await asyncio.gather(remove(ONE, OTHER), remove(OTHER, ONE))

    assert sorted(outcomes) == ["gone", "lost the race"]
    assert len(await standing(store)) == 1


async def test_whoever_stays_cannot_go_afterwards(store: Store) -> None:
    async def go(work: Work) -> Person:
        return await let_person_go(work, PersonId(OTHER.id))

    async def go_too(work: Work) -> Person:
        return await let_person_go(work, PersonId(ONE.id))

    await store.transact(acting_as(ONE), go, asked=Asked(if_match=1))
    with pytest.raises(LastChiefExecutive):
        await store.transact(acting_as(ONE), go_too, asked=Asked(if_match=2))

    assert await standing(store) == [ONE.id]
