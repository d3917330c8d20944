"""The least a service can do: one thing that turns and tells, one count of what is heard.

So it is the machinery between them that is measured.
"""

from typing import ClassVar

from chassis.clock import real_clock
from chassis.mongo_store import MongoStore
from chassis.parcels import packed
from chassis.store import Readable, Repository
from chassis.work import Work, envelope_of
from contracts.base import Aggregate, Event
from contracts.permissions import Permission

TELLING, COUNTING = "bench-telling", "bench-counting"
EACH = 3
"""Facts waiting in each document."""


class Turned(Event):
    """Something moved on; about as big as a rating."""

    type = "bench.turned.v1"

    thing_id: str
    turn: int
    words: str = "a rating carries some eight short fields, ids and moments: about this much" * 3


class Thing(Aggregate):
    """What is turned."""

    turn: int = 0


class Things(Repository[Thing]):
    """Every thing."""

    collection = "things"
    model = Thing
    readable: ClassVar = (Readable(Permission.READ_SCHOOLS),)


class Count(Aggregate):
    """How often a thing was heard to turn."""

    heard: int = 0


class Counts(Repository[Count]):
    """A count for each thing."""

    collection = "counts"
    model = Count
    readable: ClassVar = (Readable(Permission.READ_SCHOOLS),)


async def turn(work: Work, thing_id: str) -> None:
    """Turn a thing a few times at once."""
    things = Things(work)
    held = await things.seek(thing_id) or Thing(id=thing_id)
    facts = [Turned(thing_id=thing_id, turn=held.turn + one) for one in range(EACH)]
    await things.save(held.but(turn=held.turn + EACH), *facts)


async def count_turn(work: Work, fact: Turned) -> None:
    """Count one turn: the one effect."""
    counts = Counts(work)
    held = await counts.seek(fact.thing_id) or Count(id=fact.thing_id)
    await counts.save(held.but(heard=held.heard + 1))


def store_of(url: str, name: str) -> MongoStore:
    """Open a service's store."""
    return MongoStore(url, name, real_clock)


def a_body() -> bytes:
    """Give the bytes one such fact is on its way."""
    fact = Turned(thing_id="thing-0000", turn=1)
    return packed(envelope_of(fact, about=fact.thing_id, sequence=1, now=real_clock())).body
