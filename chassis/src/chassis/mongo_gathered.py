"""Reads made together: what is asked for at the same moment is one find, and is read once."""

import asyncio

from chassis.documents import Document, Documents, Query, Sort


class Gathered(Documents):
    """Documents as they stood when first asked for, for a handful of messages."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._reads: dict[tuple[str, str], asyncio.Future[Document | None]] = {}
        self._asked: dict[str, list[str]] = {}
        self._finding: set[asyncio.Task[None]] = set()

    async def read(self, collection: str, key: str) -> Document | None:
        place = (collection, key)
        if place not in self._reads:
            loop = asyncio.get_running_loop()
            self._reads[place] = loop.create_future()
            if not self._asked:
                loop.call_soon(self._begin)
            self._asked.setdefault(collection, []).append(key)
        return await self._reads[place]

    async def find(
        self, collection: str, query: Query, *, sort: Sort, limit: int
    ) -> list[Document]:
        return await self._documents.find(collection, query, sort=sort, limit=limit)

    def _begin(self) -> None:
        for collection, keys in self._asked.items():
            finding = asyncio.create_task(self._find(collection, keys))
            self._finding.add(finding)
            finding.add_done_callback(self._finding.discard)
        self._asked = {}

    async def _find(self, collection: str, keys: list[str]) -> None:
        waiting = [self._reads[collection, key] for key in keys]
        try:
            found = await self._documents.find(
                collection, {"id": {"$in": keys}}, sort=(), limit=len(keys)
            )
        except Exception as failed:  # noqa: BLE001 - told to everyone who waits for it
            for one in waiting:
                one.set_exception(failed)
            return
        held = {document["id"]: document for document in found}
        for key, one in zip(keys, waiting, strict=True):
            if not one.done():
                one.set_result(held.get(key))
