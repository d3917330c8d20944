"""The rows of the grid: two small documents for each school, found together by their cycle."""

from accountability.grid.model import PUBLISHED_ON, Row, Source
from chassis.documents import Query, index
from chassis.store import Readable, Repository
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.schools import SchoolId

LARGEST_TRUST = 1_000


class Rows(Repository[Row]):
    """Every row; those who may see only what is published do not find the others."""

    collection = "rows"
    model = Row
    readable = (
        Readable(Permission.READ_UNPUBLISHED_PROGRESS),
        Readable(Permission.READ_GRID, {"cycle": None}),
        Readable(Permission.READ_GRID, {"sip.state": {"$in": list(PUBLISHED_ON)}}),
    )
    indexes = (
        index("cycle", "school_id", unique=True),
        index("school_id", "cycle"),
        index("source", "-told_at"),
    )

    async def readable_in(self, cycle: Cycle, school_id: SchoolId | None = None) -> list[Row]:
        """Read all the actor may see of a cycle, or of one school in it, in a single find."""
        opened = self._opened()
        if not opened:
            return []
        query: dict[str, object] = {"cycle": {"$in": [cycle, None]}}
        if school_id is not None:
            query["school_id"] = school_id
        if {} not in opened:
            query["$or"] = opened
        return await self.all(query, limit=2 * LARGEST_TRUST)

    async def every(self, cycle: Cycle) -> list[Row]:
        """Read a whole cycle to be added up, whoever is asking; never shown as it is."""
        query: Query = {"cycle": {"$in": [cycle, None]}}
        return await self.all(query, limit=2 * LARGEST_TRUST)

    async def latest(self, source: Source) -> Row | None:
        """Find the row a service has told us of last."""
        found = await self.all({"source": source}, sort=(("told_at", -1),), limit=1)
        return found[0] if found else None
