"""What a sheet shows, small enough to read for all schools and years at once."""

from datetime import date
from typing import Self

from contracts.performance import Dataset, Source, Status, Year
from contracts.schools import SchoolOwned, Urn
from performance.sheets.model.columns import Columns
from performance.sheets.model.sheet import Sheet


class Holding(SchoolOwned):
    """What is shown in one sheet, whose id it has."""

    year: Year
    dataset: Dataset
    statuses: tuple[Status, ...]
    sources: tuple[Source, ...]
    as_at: date
    urns: tuple[Urn, ...]
    columns: Columns

    @classmethod
    def of(cls, sheet: Sheet, version: int) -> Self:
        """Sum up a sheet with figures in it."""
        shown = sheet.published
        return cls(
            id=sheet.id,
            version=version,
            school_id=sheet.school_id,
            year=sheet.year,
            dataset=sheet.dataset,
            statuses=tuple(sorted({one.status for one in shown}, key=list(Status).index)),
            sources=tuple(sorted({one.source for one in shown})),
            as_at=max(one.as_at for one in shown),
            urns=tuple(sorted({urn for urn in sheet.urns if urn})),
            columns=Columns.of(shown, sheet.urns),
        )
