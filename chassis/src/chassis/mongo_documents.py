"""Reading documents from MongoDB as their repositories know them."""

from chassis.documents import Document, Query, Sort
from chassis.mongo import Mongo
from chassis.mongo_terms import OURS, keyed, keyed_sort, shown


class MongoDocuments:
    """The documents of one service as they are kept, without their outbox."""

    def __init__(self, mongo: Mongo) -> None:
        self._mongo = mongo

    async def read(self, collection: str, key: str) -> Document | None:
        found = await self._mongo.find(collection, {"_id": key}, fields=OURS, limit=1)
        return shown(found[0]) if found else None

    async def find(
        self, collection: str, query: Query, *, sort: Sort, limit: int
    ) -> list[Document]:
        found = await self._mongo.find(
            collection, keyed(query), sort=keyed_sort(sort), limit=limit, fields=OURS
        )
        return [shown(document) for document in found]
