"""A service telling one reader, again, how everything stands."""

from collections.abc import AsyncGenerator, Sequence
from typing import Any

from chassis.bus import SYSTEM
from chassis.service import Snapshot
from chassis.store import Store
from chassis.work import Work, envelope_of
from contracts.base import Aggregate, Envelope

_AT_ONCE = 200


async def told(snapshots: Sequence[Snapshot[Any]], store: Store) -> AsyncGenerator[Envelope]:
    """Give a fact for each aggregate that has one to tell, at the version it has now."""
    for snapshot in snapshots:
        after = ""
        while True:
            moment, aggregates = await _some(snapshot, store, after)
            for aggregate in aggregates:
                event = snapshot.tell(aggregate)
                if event is not None:
                    yield envelope_of(
                        event, about=aggregate.id, sequence=aggregate.version, now=moment.now
                    )
            if len(aggregates) < _AT_ONCE:
                break
            after = aggregates[-1].id


async def _some(snapshot: Snapshot[Any], store: Store, after: str) -> tuple[Work, list[Aggregate]]:
    async def read(work: Work) -> tuple[Work, list[Aggregate]]:
        found = await snapshot.repository(work).all({"id": {"$gt": after}}, limit=_AT_ONCE)
        return work, found

    return await store.transact(SYSTEM, read)
