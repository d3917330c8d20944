"""Figures about whole schools and groups of pupils, as everybody may see them (R89, R94-R97).

A figure is a value or the reason why there is none, never both and never a 0 in its place.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from contracts.base import Event, Frozen, Name
from contracts.performance.ids import MeasureCode
from contracts.schools import SchoolId

Year = Annotated[str, StringConstraints(pattern=r"^[12][0-9]{3}-[0-9]{2}$")]
"""An academic year as people write it, "2025-26" (`AcademicYear.read` checks and reckons)."""
Amount = Annotated[float, Field(allow_inf_nan=False)]
Cohort = Annotated[int, Field(ge=0)]
"""How many pupils a figure is about; 1 to 5 is never told."""


class Dataset(StrEnum):
    """What a set of figures is about; each is published, imported and compared as one."""

    KS2 = "ks2"
    KS4 = "ks4"
    SIXTEEN_TO_EIGHTEEN = "16-18"
    ABSENCE = "absence"
    SUSPENSIONS = "suspensions"
    CONTEXT = "context"  # roll, disadvantage and SEND as shares of it


class Unit(StrEnum):
    """What a value counts."""

    PERCENT = "percent"
    POINTS = "points"  # average points: Attainment 8, A-level APS
    PROGRESS = "progress"  # a score around 0
    SCALED_SCORE = "scaled-score"  # 80 to 120
    PER_100_PUPILS = "per-100-pupils"
    PUPILS = "pupils"


class Better(StrEnum):
    """Which way is the better one; a share of disadvantaged pupils has none."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


class Group(StrEnum):
    """Whom a figure is about; SEN support and EHCP are shown apart (domain §2.3)."""

    ALL = "all"
    DISADVANTAGED = "disadvantaged"
    NOT_DISADVANTAGED = "not-disadvantaged"
    SEN_SUPPORT = "sen-support"
    EHCP = "ehcp"
    NO_SEN = "no-sen"
    BOYS = "boys"
    GIRLS = "girls"


class Mark(StrEnum):
    """Why there is no value; every marker of a file keeps its own meaning."""

    SUPPRESSED = "suppressed"  # SUPP, c: a group of 1 to 5, or one that would give it away
    NO_ENTRIES = "no-entries"  # NE
    NOT_PUBLISHED = "not-published"  # NP
    NOT_APPLICABLE = "not-applicable"  # NA, z
    LOW_COVERAGE = "low-coverage"  # LOWCOV
    NOT_AVAILABLE = "not-available"  # x, : and .., or the year has none: Progress 8 in 2024-25


class Status(StrEnum):
    """How settled a figure is, the most settled last."""

    SCHOOL_REPORTED = "school-reported"
    PROVISIONAL = "provisional"
    REVISED = "revised"
    FINAL = "final"


class Source(StrEnum):
    """Who published it."""

    DFE = "dfe"
    OFSTED = "ofsted"
    REGISTER = "register"  # GIAS
    SCHOOL = "school"


class Figure(Frozen):
    """One cell: a value or the reason for none, with what it takes to judge it (R97).

    `cohort` is None where it is not known or would tell of a group of 1 to 5. `low` and `high`
    are the 95 % confidence interval where one is published.
    """

    measure: MeasureCode
    group: Group
    value: Amount | None
    mark: Mark | None
    cohort: Cohort | None
    low: Amount | None = None
    high: Amount | None = None
    source: Source
    status: Status
    as_at: date

    @model_validator(mode="after")
    def _a_value_or_a_reason(self) -> Self:
        if (self.value is None) == (self.mark is None):
            raise ValueError("a figure has a value or a mark that says why not, and never both")
        return self


class FiguresPublished(Event):
    """All a school's figures of one data set and year as they may be seen, whole.

    Small groups are suppressed already, and whatever would give them away; a figure that is gone
    from the list was withdrawn.
    """

    type = "performance.figures-published.v1"

    school_id: SchoolId
    year: Year
    dataset: Dataset
    figures: tuple[Figure, ...]


class MeasureFacts(Frozen):
    """A measure as others may name it."""

    code: MeasureCode
    name: Name
    unit: Unit
    better: Better
