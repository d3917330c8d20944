"""The rows of the grid: two small documents for each school, found together by their cycle."""

from collections.abc import Mapping
from typing import TypeAlias, TypedDict, cast

from accountability.grid.model import PUBLISHED_ON, Breakdown, Measured, Met, Row, Source
from chassis.documents import Query, index
from chassis.store import Readable, Repository
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.planning import PlanState, PriorityId, TermNumber
from contracts.schools import SchoolId

LARGEST_TRUST = 1_000
_ORDER = (("cycle", 1), ("school_id", 1))  # as indexed, so that nothing is sorted


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
        index("-met.told_at"),
        index("-measured.told_at"),
    )

    async def readable_in(self, cycle: Cycle, school_id: SchoolId | None = None) -> list[Row]:
        """Read all the actor may see of a cycle, or of one school in it, in a single find."""
        opened = self._opened()
        if not opened:
            return []
        query: Query = {"cycle": {"$in": [cycle, None]}}
        if school_id is not None:
            query = {**query, "school_id": school_id}
        if {} not in opened:
            query = {**query, "$or": opened}
        return await self.all(query, sort=_ORDER, limit=2 * LARGEST_TRUST)

    async def every(self, cycle: Cycle) -> list[Row]:
        """Read a whole cycle to be added up, whoever is asking; never shown as it is."""
        query: Query = {"cycle": {"$in": [cycle, None]}}
        return await self.all(query, sort=_ORDER, limit=2 * LARGEST_TRUST)

    async def latest(self, source: Source) -> Row | None:
        """Find the row a service has told us of last."""
        found = await self.all({"source": source}, sort=(("told_at", -1),), limit=1)
        return found[0] if found else None

    async def latest_met(self) -> Met | None:
        """Find what meetings has told us last of any school."""
        ever: Query = {"met.told_at": {"$gt": ""}}
        found = await self.all(ever, sort=(("met.told_at", -1),), limit=1)
        return found[0].met if found else None

    async def latest_measured(self) -> Measured | None:
        """Find what performance has told us last of any school."""
        ever: Query = {"measured.told_at": {"$gt": ""}}
        found = await self.all(ever, sort=(("measured.told_at", -1),), limit=1)
        return found[0].measured if found else None


KeptTally: TypeAlias = Mapping[str, int]
"""A `Tally` as it is kept."""


class KeptPriority(TypedDict):
    """A `PriorityFigures` as it is kept."""

    priority_id: PriorityId | None
    objectives: int
    tally: KeptTally


class KeptTerm(TypedDict):
    """A `TermFigures` as it is kept."""

    term: TermNumber
    tally: KeptTally


class KeptSip(TypedDict):
    """A `SipBreakdown` as it is kept."""

    by_priority: list[KeptPriority]
    by_term: list[KeptTerm]
    reasoned_gaps: list[PriorityId]


class KeptBreakdown(TypedDict):
    """A `Breakdown` as it is kept; it was checked when it was written."""

    school_id: SchoolId
    state: PlanState
    sip: KeptSip


class Breakdowns(Repository[Breakdown]):
    """Every plan by priority and term, open to those who may see its row."""

    collection = "breakdowns"
    model = Breakdown
    readable = (
        Readable(Permission.READ_UNPUBLISHED_PROGRESS),
        Readable(Permission.READ_GRID, {"state": {"$in": list(PUBLISHED_ON)}}),
    )
    indexes = (index("cycle", "school_id"),)

    async def readable_in(self, cycle: Cycle) -> list[KeptBreakdown]:
        """Read all the actor may see of a cycle as it is kept, in the schools' order."""
        opened = self._opened()
        if not opened:
            return []
        return await self._kept({"cycle": cycle, **({} if {} in opened else {"$or": opened})})

    async def every(self, cycle: Cycle) -> list[KeptBreakdown]:
        """Read a whole cycle to be added up, whoever is asking; never shown as it is."""
        return await self._kept({"cycle": cycle})

    async def _kept(self, query: Query) -> list[KeptBreakdown]:
        found = await self._work.documents.find(
            self.collection, query, sort=_ORDER, limit=LARGEST_TRUST
        )
        return cast("list[KeptBreakdown]", found)
