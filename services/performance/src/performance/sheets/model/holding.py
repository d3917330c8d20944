"""What a sheet comes to, small enough to read for all schools and years at once."""

from collections.abc import Iterable
from datetime import date
from typing import Self

from contracts.base import Frozen
from contracts.performance import (
    Amount,
    Cohort,
    Dataset,
    Figure,
    Group,
    MeasureCode,
    Source,
    Status,
    Unit,
    Year,
)
from contracts.performance.measures import measures
from contracts.schools import SchoolOwned, Urn
from performance.sheets.model.sheet import Sheet


class Weighed(Frozen):
    """A school's figure for all its pupils, as it is shown, with what it weighs in the trust's."""

    measure: MeasureCode
    value: Amount
    cohort: Cohort


class Holding(SchoolOwned):
    """What is shown in one sheet, whose id it has."""

    year: Year
    dataset: Dataset
    figures: int
    statuses: tuple[Status, ...]
    sources: tuple[Source, ...]
    as_at: date
    urns: tuple[Urn, ...]
    weighed: tuple[Weighed, ...]

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
            figures=len(shown),
            statuses=tuple(sorted({one.status for one in shown}, key=list(Status).index)),
            sources=tuple(sorted({one.source for one in shown})),
            as_at=max(one.as_at for one in shown),
            urns=tuple(sorted({urn for urn in sheet.urns if urn})),
            weighed=tuple(_weighed(shown)),
        )


def _weighed(figures: Iterable[Figure]) -> Iterable[Weighed]:
    for one in figures:
        counts = measures()[one.measure].unit is Unit.PUPILS
        weight = round(one.value) if counts and one.value is not None else one.cohort
        if one.group is Group.ALL and one.value is not None and weight is not None:
            yield Weighed(measure=one.measure, value=one.value, cohort=weight)
