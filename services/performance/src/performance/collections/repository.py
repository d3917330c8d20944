"""Windows and returns in MongoDB, one document each."""

from collections.abc import Iterable, Sequence

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.errors import Change
from contracts.people import PersonId
from contracts.performance import ReturnState
from contracts.permissions import Permission
from performance.collections.model.collection import Collection
from performance.collections.model.returns import Return


class Collections(Repository[Collection]):
    """The windows; a school's people know of those that ask their school."""

    collection = "collections"
    model = Collection
    readable = (Readable(Permission.READ_RETURN),)
    indexes = (index("schools", "id"), index("opened_by", "id"))

    async def of(self, ids: Iterable[str]) -> dict[str, Collection]:
        """Find these windows by their ids."""
        found = await self.all({"id": {"$in": sorted(set(ids))}})
        return {one.id: one for one in found}

    async def opened_by(self, person: PersonId) -> list[Collection]:
        return await self.all({"opened_by": person})


class Returns(Repository[Return]):
    """The returns of every school; a school's people see their own."""

    collection = "returns"
    model = Return
    readable = (Readable(Permission.READ_RETURN),)
    indexes = (
        index("collection_id", "id"),
        index("school_id", "id"),
        index("school_id", "collection_id", "id"),
        index("entries.by", "id"),
        index("queries.asked_by", "id"),
        index("queries.answer.by", "id"),
        index("moves.by", "id"),
    )

    def changes(self, aggregate: Return, since: int) -> Sequence[Change]:
        return aggregate.changes_since(since)

    async def in_collection(self, collection_id: str) -> list[Return]:
        return await self.all({"collection_id": collection_id})

    async def accepted_in(self, collection_id: str) -> list[Return]:
        """List what is accepted and still to be published."""
        return [
            one
            for one in await self.in_collection(collection_id)
            if one.state is ReturnState.ACCEPTED
        ]

    async def entered_by(self, person: PersonId) -> list[Return]:
        return await self.all({"entries.by": person})

    async def asked_by(self, person: PersonId) -> list[Return]:
        return await self.all({"queries.asked_by": person})

    async def answered_by(self, person: PersonId) -> list[Return]:
        return await self.all({"queries.answer.by": person})

    async def moved_by(self, person: PersonId) -> list[Return]:
        return await self.all({"moves.by": person})
