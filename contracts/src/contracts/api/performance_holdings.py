"""Which figures are there."""

from datetime import date

from contracts.api.performance_figures import SchoolShown
from contracts.base import Frozen
from contracts.performance import Dataset, Source, Status, Year
from contracts.schools import SchoolId, Urn


class CoverageView(Frozen):
    """What a school has of one data set and year; `of_urns` are predecessors' URNs in it."""

    school_id: SchoolId
    figures: int
    statuses: tuple[Status, ...]
    sources: tuple[Source, ...]
    as_at: date
    of_urns: tuple[Urn, ...]


class HoldingView(Frozen):
    """One data set of one year: from whom, how settled, as at which day, for which schools.

    `missing` are schools of its phases that have nothing in it. `as_at` is the newest day.
    """

    dataset: Dataset
    year: Year
    newest: bool
    statuses: tuple[Status, ...]
    sources: tuple[Source, ...]
    as_at: date
    schools: tuple[CoverageView, ...]
    missing: tuple[SchoolId, ...]


class HoldingsView(Frozen):
    """All that is there, data set by data set, the newest year first."""

    schools: tuple[SchoolShown, ...]
    holdings: tuple[HoldingView, ...]
    only_own: bool
    may_import: bool
