"""What accountability's API gives of the trust's outcomes: by phase, no school in it (J10)."""

from datetime import date

from contracts.accountability import Count
from contracts.api.accountability import FreshnessView
from contracts.base import Frozen, Name
from contracts.performance import (
    Amount,
    CardArea,
    CardGrade,
    Dataset,
    Mark,
    MeasureFacts,
    OldGrade,
    Source,
    Status,
    Year,
)
from contracts.schools import Phase


class YearOutcome(Frozen):
    """A measure over a phase in one year, weighted by pupils; or why there is no figure.

    `schools` of `of_schools` have a figure that may be shown, about `pupils` pupils; `status` is
    the least settled of theirs, told by `source`, and `as_at` the latest day. Without a value
    `mark` is what most schools have instead; None if nothing was told.
    """

    year: Year
    value: Amount | None
    words: str
    mark: Mark | None
    why_none: Name | None
    pupils: Count
    schools: Count
    of_schools: Count
    status: Status | None
    source: Source | None
    as_at: date | None


class MeasureOutcome(Frozen):
    """A measure over three years."""

    measure: MeasureFacts
    decimals: int
    dataset: Dataset
    definition: Name
    years: tuple[YearOutcome, ...]


class PhaseOutcomes(Frozen):
    """What the schools of a phase achieved; phases are never put together."""

    phase: Phase
    schools: Count
    measures: tuple[MeasureOutcome, ...]


class OldGradeCount(Frozen):
    """How many schools hold one of the four grades used until 2025."""

    grade: OldGrade
    schools: Count


class CardCount(Frozen):
    """How many schools' report cards say what of an area."""

    area: CardArea
    grade: CardGrade
    schools: Count


class InspectionsView(Frozen):
    """Ofsted outcomes, old beside new and never converted (R99)."""

    schools: Count
    old: tuple[OldGradeCount, ...]
    with_card: Count
    cards: tuple[CardCount, ...]
    safeguarding_met: Count
    safeguarding_not_met: Count
    none_known: Count
    as_at: date | None


class OutcomesView(Frozen):
    """The trust's outcomes for its trustees, and how fresh they are."""

    years: tuple[Year, ...]
    phases: tuple[PhaseOutcomes, ...]
    inspections: InspectionsView
    column: FreshnessView
