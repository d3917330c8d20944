"""How documents and marks are put into MongoDB: guarded by version, their facts in their outbox."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from chassis.documents import Change, Remove, Save, Write
from chassis.failures import Duplicate, lost_race
from chassis.mongo import Mongo, Session
from chassis.mongo_terms import expiring, fields_of
from chassis.outbox_mongo import LEFTOVERS
from chassis.store import Asked, DoneBefore, Repository

MARKS = "marks"


class MongoWriting:
    """Carries out the writes of one unit of work, in a transaction if there is one."""

    def __init__(self, mongo: Mongo) -> None:
        self._mongo = mongo
        self._expiring: dict[str, str | None] = {}

    def know(self, repositories: Sequence[type[Repository[Any]]]) -> None:
        """Learn which documents are not for ever."""
        self._expiring = {one.collection: expiring(one.indexes) for one in repositories}

    async def write(self, writes: Sequence[Write], asked: Asked, session: Session | None) -> None:
        """Mark, save and remove; `DoneBefore` if marked already, `ChangedMeanwhile` if late."""
        if asked.once is not None:
            kind = "message" if asked.message else "request"
            mark = {"_id": asked.once, "kind": kind, "at": datetime.now(UTC)}
            try:
                await self._mongo.insert(MARKS, mark, session)
            except Duplicate as done:
                raise DoneBefore from done
        for write in writes:
            if isinstance(write, Save):
                written = await self._save(write, session)
            else:
                written = session is not None and await self._remove(write, session)
            if not written:
                held = await self._mongo.find(write.collection, {"_id": write.key}, limit=1)
                raise lost_race(write.key, held[0] if held else None)

    def change_of(self, write: Save) -> Change:
        """Say what has to be done to keep a document and its facts."""
        fields = fields_of(write.document, self._expiring.get(write.collection))
        facts = [envelope.model_dump(mode="json") for envelope in write.announced]
        now = datetime.now(UTC)
        if write.expected == 0:
            outbox = {"outbox": facts, "outbox_at": now} if facts else {}
            return Change(None, {"_id": write.key, **fields, **outbox})
        change: dict[str, Any] = {"$set": fields}
        if facts:
            change |= {"$push": {"outbox": {"$each": facts}}, "$min": {"outbox_at": now}}
        return Change({"_id": write.key, "version": write.expected}, change)

    async def _save(self, write: Save, session: Session | None) -> bool:
        change = self.change_of(write)
        if change.query is not None:
            return await self._mongo.update(write.collection, change.query, change.change, session)
        try:
            await self._mongo.insert(write.collection, dict(change.change), session)
        except Duplicate as taken:
            if taken.fields == ("_id",):
                return False
            raise
        return True

    async def _remove(self, write: Remove, session: Session) -> bool:
        query = {"_id": write.key, "version": write.expected}
        was = await self._mongo.take(write.collection, query, session)
        if was and was.get("outbox"):
            left = {name: was[name] for name in ("_id", "outbox", "outbox_at")}
            left["_id"] = f"{write.collection}/{write.key}/{write.expected}"
            await self._mongo.insert(LEFTOVERS, left, session)
        return was is not None
