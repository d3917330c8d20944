"""What is shown of schools and areas, read as it is kept: many at once."""

from collections.abc import Iterable

from chassis.documents import Query
from contracts.performance import Dataset
from contracts.schools import SchoolId
from performance.headlines.model.cells import Kept
from performance.sheets.model.columns import Columns
from performance.sheets.repository import AreaSheets, Holdings

_MOST = 50_000


class ShownOfSchools(Holdings):
    """Schools' figures; whose may be seen is the query's care."""

    async def of_datasets(self, datasets: Iterable[Dataset]) -> list[Kept]:
        """Read what all schools show of some data sets, in one find."""
        asked = {"dataset": {"$in": sorted(set(datasets))}}
        return await self._found(asked, "dataset", "year", "school_id")

    async def of_school(self, school_id: SchoolId) -> list[Kept]:
        """Read all that one school shows."""
        return await self._found({"school_id": school_id}, "year", "id")

    async def _found(self, asked: Query, *by: str) -> list[Kept]:
        order = [(field, 1) for field in by]
        return [*await self._work.documents.find(self.collection, asked, sort=order, limit=_MOST)]


class ShownOfAreas(AreaSheets):
    """England's and authorities' figures."""

    async def of(self, areas: Iterable[str]) -> list[Kept]:
        """Read all that these areas show, in one find."""
        asked = {"area": {"$in": sorted(set(areas))}}
        sheets = await self.all(asked, sort=(("area", 1), ("dataset", 1), ("year", 1)))
        return [
            {
                "area": sheet.area,
                "year": sheet.year,
                "columns": Columns.of(sheet.published, sheet.urns).model_dump(mode="json"),
            }
            for sheet in sheets
        ]
