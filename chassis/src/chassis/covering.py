"""Asks MongoDB itself whether an index serves each find that a service made."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from chassis.clock import real_clock
from chassis.documents import Find
from chassis.mongo_store import MongoStore
from chassis.service import Service
from chassis.work import new_ulid

Stage = Mapping[str, Any]

_WHOLE = "[MinKey, MaxKey]", "[MaxKey, MinKey]"


async def unserved(url: str, service: Service, finds: Sequence[Find]) -> list[str]:
    """List the finds that would read a whole collection, or a whole index to leave most of it.

    `finds` are those a `MemoryStore` noted while the service's tests asked it everything.
    """
    store = MongoStore(url, f"explain-{new_ulid().lower()}", real_clock)
    try:
        await store.prepare(service.repositories)
        asked = {_shown(find): find for find in finds}
        ways = {shown: await store.way_of(find) for shown, find in asked.items()}
    finally:
        await store.mongo.drop()
        store.mongo.close()
    return [shown for shown, way in ways.items() if any(_reads_all(s) for s in _stages(way))]


def _shown(find: Find) -> str:
    return f"{find.collection} {json.dumps(find.query)} by {json.dumps(find.sort)}"


def _stages(stage: Stage) -> Iterator[Stage]:
    yield stage
    for name in ("inputStage", "queryPlan"):
        if name in stage:
            yield from _stages(cast("Stage", stage[name]))
    for inner in cast("list[Stage]", stage.get("inputStages", [])):
        yield from _stages(inner)


def _reads_all(stage: Stage) -> bool:
    if stage["stage"] == "COLLSCAN":
        return True
    walked = stage.get("inputStage", {})
    if stage["stage"] != "FETCH" or not stage.get("filter") or walked.get("stage") != "IXSCAN":
        return False
    bounds = cast("Mapping[str, list[str]]", walked["indexBounds"])
    return all(bound in _WHOLE for steps in bounds.values() for bound in steps)
