"""Shown figures column by column: small to keep, quick to read by the thousand."""

from collections.abc import Sequence
from datetime import date
from typing import Self

from contracts.base import Frozen
from contracts.performance import (
    Amount,
    Cohort,
    Figure,
    Group,
    Mark,
    MeasureCode,
    Source,
    Status,
)
from contracts.schools import Urn


class Telling(Frozen):
    """Who told figures, how settled, as at which day, of a school with which URN."""

    source: Source
    status: Status
    as_at: date
    urn: Urn | None


class Columns(Frozen):
    """Figures in their order; `tellings` are kept once, and `told_by` points at each figure's.

    `spots` name them, a space between two: schools of one file mostly have the same. `ranges` are
    confidence intervals, and empty where no figure has one.
    """

    spots: str
    values: tuple[Amount | None, ...]
    marks: tuple[Mark | None, ...]
    cohorts: tuple[Cohort | None, ...]
    ranges: tuple[tuple[Amount | None, Amount | None], ...]
    told_by: tuple[int, ...]
    tellings: tuple[Telling, ...]

    @classmethod
    def of(cls, figures: Sequence[Figure], urns: Sequence[Urn | None]) -> Self:
        """Turn figures, each with the URN it is of, into columns."""
        told = [
            Telling(source=one.source, status=one.status, as_at=one.as_at, urn=urn)
            for one, urn in zip(figures, urns, strict=True)
        ]
        tellings = list(dict.fromkeys(told))
        ranges = tuple((one.low, one.high) for one in figures)
        return cls(
            spots=" ".join(spot(one.measure, one.group) for one in figures),
            values=tuple(one.value for one in figures),
            marks=tuple(one.mark for one in figures),
            cohorts=tuple(one.cohort for one in figures),
            ranges=ranges if any(ends != (None, None) for ends in ranges) else (),
            told_by=tuple(tellings.index(one) for one in told),
            tellings=tuple(tellings),
        )


def spot(measure: MeasureCode, group: Group) -> str:
    """Name a figure's place in a sheet."""
    return measure + ":" + group
