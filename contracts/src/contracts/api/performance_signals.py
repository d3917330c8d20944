"""Thresholds and signals as they are set and shown (R91)."""

from datetime import date
from enum import StrEnum

from pydantic import AwareDatetime, Field

from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.people import PersonId
from contracts.performance import (
    Amount,
    Beyond,
    Dataset,
    Figure,
    Group,
    Mark,
    MeasureFacts,
    Threshold,
    ThresholdKind,
    Year,
)
from contracts.schools import Phase, SchoolId


class Clearing(StrEnum):
    """Why a signal is over."""

    RECOVERED = "recovered"
    THRESHOLD_MOVED = "threshold-moved"
    WITHDRAWN = "withdrawn"  # its figure is no longer published: the import was undone


class ThresholdsBody(Frozen):
    """Everything the trust looks out for, whole."""

    thresholds: tuple[Threshold, ...] = Field(max_length=120)


class WatchedMeasure(Frozen):
    """A measure a threshold may be set on, for whom and in which phases."""

    measure: MeasureFacts
    dataset: Dataset
    decimals: int
    phases: tuple[Phase, ...]


class ThresholdsView(Shown):
    """What the trust looks out for; `usual` while nobody has set anything of their own."""

    thresholds: tuple[Threshold, ...]
    usual: bool
    set_by: PersonId | None
    set_at: AwareDatetime | None
    measures: tuple[WatchedMeasure, ...]
    may_set: bool


class SilentYear(Frozen):
    """A newer year that has no figure to judge by, and why (None: it is not in what came)."""

    year: Year
    mark: Mark | None
    words: str


class SignalView(Shown):
    """A figure beyond a threshold, with all it takes to judge it.

    `threshold` is the level crossed: `amount` itself, or `amount` away from `reference`. `england`
    is of the same year and group, `before` the school's own of the year before. While a signal is
    open a newer year without a figure leaves it as it is, and `silent` says so.
    """

    school_id: SchoolId
    school_name: str
    measure: MeasureFacts
    dataset: Dataset
    decimals: int
    group: Group
    year: Year
    kind: ThresholdKind
    beyond: Beyond
    amount: Amount
    reference: Amount | None
    figure: Figure
    threshold: Amount
    england: Figure | None
    before: Figure | None
    raised_on: date
    cleared_on: date | None
    why_cleared: Clearing | None
    recovered_to: Amount | None
    silent: SilentYear | None
