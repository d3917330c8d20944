"""What a file would change: each sheet as it is beside the sheet as it would be."""

from dataclasses import dataclass, field

from chassis.work import Work
from contracts.api.performance_imports import AreaChangeView, SchoolChangeView
from contracts.performance import Dataset, Figure, Group, Mark, MeasureCode, Year
from contracts.schools import SchoolId, Urn
from performance.imports.model.staged import Staged
from performance.sheets.model.sheet import AreaSheet, Layer, Layered, Sheet, in_force, sheet_id
from performance.sheets.repository import AreaSheets, Sheets

Cells = dict[tuple[MeasureCode, Group], Figure]
_NOT_YET = "this import"


@dataclass
class _Counts:
    new: int = 0
    changed: int = 0
    same: int = 0
    suppressed: int = 0
    inspections: int = 0
    urns: dict[Urn, None] = field(default_factory=dict[Urn, None])
    years: set[Year] = field(default_factory=set[Year])

    def add(self, before: Cells, after: Cells, part: Staged) -> None:
        """Count a part's figures by what becomes of them."""
        for figure in part.figures:
            cell = (figure.measure, figure.group)
            self.suppressed += figure.mark is Mark.SUPPRESSED
            if cell not in before:
                self.new += 1
            elif _differs(before[cell], after[cell]):
                self.changed += 1
            else:
                self.same += 1


class Comparing:
    """Adds part after part; a predecessor's figures lie under the school's own."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._schools: dict[SchoolId, _Counts] = {}
        self._areas: dict[str, _Counts] = {}
        self._sheets: dict[str, Layered] = {}

    async def add(self, part: Staged) -> None:
        """Count what one part would change."""
        if part.school_id:
            counts = self._schools.setdefault(part.school_id, _Counts())
            counts.inspections += len(part.inspections)
            urns = [part.urn, *(one.urn for one in part.inspections)]
            counts.urns.update((urn, None) for urn in urns if urn)
        else:
            counts = self._areas.setdefault(part.area or "", _Counts())
        if part.year and part.dataset:
            counts.years.add(part.year)
            key, sheet = await self._sheet(part, part.year, part.dataset)
            layer = Layer(origin=_NOT_YET, urn=part.urn, at=self._work.now, figures=part.figures)
            self._sheets[key] = sheet.laid(layer)
            counts.add(_cells(sheet), _cells(self._sheets[key]), part)

    def of_schools(self) -> tuple[SchoolChangeView, ...]:
        """Say it for each school."""
        return tuple(
            SchoolChangeView(
                school_id=school_id,
                urns=tuple(counts.urns),
                years=tuple(sorted(counts.years)),
                new=counts.new,
                changed=counts.changed,
                same=counts.same,
                suppressed=counts.suppressed,
                inspections=counts.inspections,
            )
            for school_id, counts in self._schools.items()
        )

    def of_areas(self) -> tuple[AreaChangeView, ...]:
        """Say it for England and each local authority."""
        return tuple(
            AreaChangeView(area=area, new=counts.new, changed=counts.changed, same=counts.same)
            for area, counts in self._areas.items()
        )

    async def _sheet(self, part: Staged, year: Year, dataset: Dataset) -> tuple[str, Layered]:
        key = sheet_id(part.school_id or part.area or "", year, dataset)
        if key not in self._sheets:
            self._sheets[key] = await self._held(key, part, year, dataset)
        return key, self._sheets[key]

    async def _held(self, key: str, part: Staged, year: Year, dataset: Dataset) -> Layered:
        if part.school_id:
            return await Sheets(self._work).seek(key) or Sheet(
                id=key, school_id=part.school_id, year=year, dataset=dataset
            )
        return await AreaSheets(self._work).seek(key) or AreaSheet(
            id=key, area=part.area or "", year=year, dataset=dataset
        )


def _cells(sheet: Layered) -> Cells:
    return {(figure.measure, figure.group): figure for figure, _ in in_force(sheet.layers)}


def _differs(before: Figure, after: Figure) -> bool:
    """Say whether a figure says something else; the day it is as at is no difference."""
    return before.but(as_at=after.as_at) != after
