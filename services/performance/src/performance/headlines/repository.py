"""Sheets as they are kept ready to be shown, read as they are: many at once."""

from collections.abc import Iterable, Mapping

from chassis.documents import Query
from contracts.performance import Dataset, Year
from contracts.schools import SchoolId
from performance.headlines.model.cells import Cells, Kept
from performance.known.measures import Catalogue
from performance.known.model import KnownSchool
from performance.sheets.repository import AreaSheets, Sheets

_MOST = 50_000


class SchoolCells(Sheets):
    """Schools' figures; whose may be seen is the query's care."""

    async def of(
        self, schools: Iterable[KnownSchool], dataset: Dataset, years: Iterable[Year], by: Catalogue
    ) -> Cells:
        """Read the sheets of one data set of these schools, in one find."""
        urns: Mapping[str, str] = {school.id: school.urn for school in schools}
        asked = {
            "dataset": dataset,
            "year": {"$in": sorted(set(years))},
            "school_id": {"$in": sorted(urns)},
        }
        return Cells(await self._found(asked, "year", "school_id"), "school_id", urns, by)

    async def sheets_of(self, school_id: SchoolId) -> list[Kept]:
        """Read all sheets of one school."""
        return await self._found({"school_id": school_id}, "year", "id")

    async def _found(self, asked: Query, *by: str) -> list[Kept]:
        order = [(field, 1) for field in by]
        return [*await self._work.documents.find(self.collection, asked, sort=order, limit=_MOST)]


class AreaCells(AreaSheets):
    """England's and authorities' figures."""

    async def of(self, areas: Iterable[str], dataset: Dataset, by: Catalogue) -> Cells:
        """Read all sheets of one data set of these areas, in one find."""
        asked = {"dataset": dataset, "area": {"$in": sorted(set(areas))}}
        return Cells(await self._found(asked, "area", "year"), "area", {}, by)

    async def sheets_of(self, areas: Iterable[str]) -> list[Kept]:
        """Read all sheets of these areas, in one find."""
        asked = {"area": {"$in": sorted(set(areas))}}
        return await self._found(asked, "area", "dataset", "year")

    async def _found(self, asked: Query, *by: str) -> list[Kept]:
        order = [(field, 1) for field in by]
        return [*await self._work.documents.find(self.collection, asked, sort=order, limit=_MOST)]
