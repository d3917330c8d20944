"""Close a collection window."""

from chassis.work import Work
from contracts.performance import CollectionId
from contracts.permissions import Permission
from performance.collections.model.collection import Collection
from performance.collections.repository import Collections


async def close_collection(work: Work, collection_id: CollectionId) -> Collection:
    """Take no more figures."""
    collections = Collections(work)
    collection = await collections.to_change(collection_id, needing=Permission.RUN_COLLECTION)
    return await collections.save(collection.close(work.today))
