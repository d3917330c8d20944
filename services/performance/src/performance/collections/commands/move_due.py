"""Give schools another day for their returns."""

from datetime import date

from chassis.work import Work
from contracts.base import Frozen
from contracts.performance import CollectionId
from contracts.permissions import Permission
from performance.collections.model.collection import Collection
from performance.collections.repository import Collections


class MoveDue(Frozen):
    """When returns are due from now on."""

    collection_id: CollectionId
    due: date


async def move_due(work: Work, command: MoveDue) -> Collection:
    """Set another day; a collection that was closed takes figures again."""
    collections = Collections(work)
    key = command.collection_id
    collection = await collections.to_change(key, needing=Permission.RUN_COLLECTION)
    return await collections.save(collection.due_on(command.due))
