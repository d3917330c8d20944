"""MongoDB, and the only module (with `mongo_failures`) that knows its driver.

The driver is Motor, the customer's choice; its makers now point to PyMongo's own asynchronous
client. Everything below speaks in documents and queries, so that the change stays in this file.
"""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any, TypeAlias, cast

from motor.motor_asyncio import AsyncIOMotorClient, AsyncIOMotorClientSession
from motor.motor_asyncio import AsyncIOMotorCollection as Collection
from pymongo import InsertOne, MongoClient, UpdateOne
from pymongo.errors import PyMongoError
from pymongo.topology_description import TopologyDescription as Seen

from chassis.documents import Change, Document, Index, Query, Sort
from chassis.failures import Collided, Unavailable
from chassis.mongo_failures import in_our_terms

Session: TypeAlias = AsyncIOMotorClientSession
Update: TypeAlias = Mapping[str, Any] | Sequence[Mapping[str, Any]]

PATIENCE_SECONDS = 1.5
_LOOK_AGAIN_SECONDS = 0.05
_COMMITS_TRIED = 3


class Mongo:
    """One database of one deployment; calls give up with `Unavailable` in about two seconds."""

    def __init__(self, url: str, database: str) -> None:
        self._client: AsyncIOMotorClient[Document] = AsyncIOMotorClient(
            url,
            serverSelectionTimeoutMS=2_000,
            connectTimeoutMS=2_000,
            socketTimeoutMS=10_000,
            heartbeatFrequencyMS=1_000,
            w="majority",
        )
        self._database = self._client[database]
        self._met = False

    async def reachable(self) -> bool:
        """Say whether the database answers now."""
        try:
            async with self._answering():
                await self._client.admin.command("ping")
        except Unavailable:
            return False
        return True

    async def find(
        self,
        collection: str,
        query: Query,
        *,
        sort: Sort = (),
        limit: int = 0,
        fields: Mapping[str, Any] | None = None,
    ) -> list[Document]:
        async with self._answering():
            found = self._of(collection).find(query, fields, sort=list(sort) or None, limit=limit)
            return await found.to_list(limit or None)

    async def insert(self, collection: str, document: Document, within: Session | None) -> None:
        async with self._answering():
            await self._of(collection).insert_one(document, session=within)

    async def write_at_once(self, changes: Mapping[str, Sequence[Change]]) -> None:
        """Make changes by one transaction, all or none: in one turn of a thread, not in many.

        They are given by collection, each of another document; `Collided` if one is not found.
        """
        async with self._answering():
            await asyncio.to_thread(self._write_now, changes)

    async def update(
        self,
        collection: str,
        query: Query,
        change: Update,
        within: Session | None = None,
        *,
        upsert: bool = False,
    ) -> bool:
        """Change one document; False if none matched."""
        async with self._answering():
            done = await self._of(collection).update_one(
                query, change, upsert=upsert, session=within
            )
        return bool(done.matched_count)

    async def update_many(self, collection: str, query: Query, change: Update) -> int:
        async with self._answering():
            return (await self._of(collection).update_many(query, change)).modified_count

    async def take(self, collection: str, query: Query, within: Session) -> Document | None:
        """Delete one document and give what it was."""
        async with self._answering():
            return await self._of(collection).find_one_and_delete(query, session=within)

    async def clear(self, collection: str, query: Query) -> int:
        """Delete every document a query finds; gives how many."""
        async with self._answering():
            return (await self._of(collection).delete_many(query)).deleted_count

    async def ensure(self, collection: str, index: Index) -> None:
        """Make an index, and the collection with it."""
        options: dict[str, Any] = {"unique": index.unique}
        if index.only is not None:
            options["partialFilterExpression"] = dict(index.only)
        if index.expires_after_seconds is not None:
            options["expireAfterSeconds"] = index.expires_after_seconds
        async with self._answering():
            await self._of(collection).create_index(list(index.fields), **options)

    async def explain(self, find: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give the way MongoDB would go about a find, in its own terms."""
        async with self._answering():
            explained = await self._database.command({"explain": find, "verbosity": "queryPlanner"})
        return cast("Mapping[str, Any]", explained["queryPlanner"]["winningPlan"])

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Session]:
        """Do what is inside all or not at all; `Collided` may be tried again from the start."""
        async with self._answering():
            session = await self._client.start_session()
        async with session:
            session.start_transaction()
            try:
                yield session
            except BaseException:
                await session.abort_transaction()
                raise
            await self._commit(session)

    def _write_now(self, changes: Mapping[str, Sequence[Change]]) -> None:
        client = cast("MongoClient[Document]", self._client.delegate)
        with client.start_session() as session, session.start_transaction():
            for collection, those in changes.items():
                done = client[self._database.name][collection].bulk_write(
                    [_for_driver(one) for one in those], ordered=False, session=session
                )
                if done.inserted_count + done.matched_count != len(those):
                    raise Collided

    async def drop(self) -> None:
        """Remove the whole database: for tests."""
        await self._client.drop_database(self._database.name)

    def close(self) -> None:
        self._client.close()

    async def _commit(self, session: Session) -> None:
        for left in reversed(range(_COMMITS_TRIED)):
            with in_our_terms():
                try:
                    await session.commit_transaction()
                except PyMongoError as error:
                    if left and error.has_error_label("UnknownTransactionCommitResult"):
                        continue
                    raise
                return

    def _of(self, collection: str) -> Collection[Document]:
        return self._database[collection]

    @asynccontextmanager
    async def _answering(self) -> AsyncGenerator[None]:
        """Wait here, not in a thread, while no server takes writes; then translate failures."""
        until, client = monotonic() + PATIENCE_SECONDS, self._client
        while self._met and not cast("Seen", client.topology_description).has_writable_server():
            if monotonic() > until:
                raise Unavailable("the database does not answer")
            await asyncio.sleep(_LOOK_AGAIN_SECONDS)
        try:
            with in_our_terms():
                yield
        finally:
            self._met = True


def _for_driver(one: Change) -> InsertOne[Document] | UpdateOne:
    if one.query is None:
        return InsertOne(dict(one.change))
    return UpdateOne(one.query, one.change)
