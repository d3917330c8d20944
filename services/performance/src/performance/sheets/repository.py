"""Sheets of schools and of areas, one document for each year and data set."""

from collections.abc import Iterable

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.performance import Dataset, Year
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.sheets.model.holding import Holding
from performance.sheets.model.sheet import AreaSheet, Sheet

_MOST = 50_000
_ORDER = (("year", 1), ("id", 1))


class Sheets(Repository[Sheet]):
    """Every school's figures; open to all Heads, others see their own school's (R89)."""

    collection = "sheets"
    model = Sheet
    readable = (Readable(Permission.READ_HEADLINES),)
    indexes = (
        index("school_id", "year", "id"),
        index("origins", "id"),
    )

    async def of_school(self, school_id: SchoolId) -> list[Sheet]:
        """List all of one school, oldest year first."""
        return await self.all({"school_id": school_id}, sort=_ORDER)

    async def from_origin(self, origin: str) -> list[Sheet]:
        """List the sheets in which an import or a return has a layer."""
        return await self.all({"origins": origin}, limit=_MOST)


class Holdings(Repository[Holding]):
    """What each sheet of a school comes to: for lists, coverage and the trust's figures."""

    collection = "holdings"
    model = Holding
    readable = (Readable(Permission.READ_HEADLINES),)
    indexes = (index("school_id", "year", "id"), index("dataset", "year", "school_id"))


class AreaSheets(Repository[AreaSheet]):
    """The figures of England and of local authorities, which anybody may know."""

    collection = "area_sheets"
    model = AreaSheet
    readable = ()
    indexes = (
        index("dataset", "area", "year"),
        index("area", "dataset", "year"),
        index("origins", "id"),
    )

    async def of_areas(
        self, areas: Iterable[str], dataset: Dataset, years: Iterable[Year]
    ) -> list[AreaSheet]:
        """List these areas' sheets of one data set, in one read."""
        asked = {
            "dataset": dataset,
            "area": {"$in": sorted(set(areas))},
            "year": {"$in": sorted(set(years))},
        }
        return await self.all(asked)

    async def from_origin(self, origin: str) -> list[AreaSheet]:
        """List the sheets in which an import has a layer."""
        return await self.all({"origins": origin})
