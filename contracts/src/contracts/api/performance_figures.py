"""Figures and measures as pages and files show them (R95-R97)."""

from datetime import date

from contracts.base import Frozen, Name
from contracts.performance import (
    Amount,
    Better,
    Cohort,
    Dataset,
    Group,
    Mark,
    MeasureCode,
    Source,
    Status,
    Unit,
    Year,
)
from contracts.schools import Phase, SchoolId, Urn


class FigureView(Frozen):
    """One cell as anybody may see it; `of_urn` is a predecessor's whose figure it is."""

    value: Amount | None
    mark: Mark | None
    cohort: Cohort | None
    low: Amount | None
    high: Amount | None
    source: Source
    status: Status
    as_at: date
    of_urn: Urn | None


class YearOfMeasure(Frozen):
    """A year, and why it has no figure for any school: "not available: no KS2 baseline" (R95)."""

    year: Year
    why_none: Name | None


class MeasureShown(Frozen):
    """What is measured; every list of figures beside it has one for each of its `years`."""

    code: MeasureCode
    name: Name
    dataset: Dataset
    unit: Unit
    better: Better
    decimals: int
    headline: bool
    definition: Name
    source: Name
    years: tuple[YearOfMeasure, ...]


class SchoolShown(Frozen):
    """A school as a column or a row is headed by it."""

    id: SchoolId
    name: Name
    short_name: Name
    phase: Phase
    local_authority: Name


class FiguresOfGroup(Frozen):
    """One group's figures, oldest year first; None where nothing was given for a year."""

    group: Group
    figures: tuple[FigureView | None, ...]


class FiguresOfArea(Frozen):
    """England's or an authority's, oldest year first; `area` is "england" or "la-865"."""

    area: str
    name: Name
    figures: tuple[FigureView | None, ...]


class TrustFigure(Frozen):
    """The trust's, weighted by pupils over the figures that are shown: `schools` of `of_schools`.

    `why_none` says why there is none: nothing shown, or too few schools to show it to somebody
    who sees one school alone.
    """

    value: Amount | None
    cohort: Cohort | None
    schools: int
    of_schools: int
    why_none: Name | None
