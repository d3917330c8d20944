"""What a file says, row by row: figures of a school or an area, an inspection, or why nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from contracts.performance import CardArea, CardGrade, Dataset, Figure, OldGrade, Status, Year


class Odd(StrEnum):
    """What looks wrong with a cell; no figure is made of it."""

    UNKNOWN_MARKER = "unknown-marker"
    OUT_OF_RANGE = "out-of-range"
    OVER_100_PERCENT = "over-100-percent"
    NONE_THAT_YEAR = "none-that-year"
    DOES_NOT_ADD_UP = "does-not-add-up"
    NO_COHORT = "no-cohort"


class Skip(StrEnum):
    """Why a row gave nothing; a file may have thousands of one kind."""

    SPECIAL_SCHOOL = "special-school"
    ANOTHER_AREA = "another-area"  # a region, or England with independent schools
    ANOTHER_GROUP = "another-group"  # prior attainment, first language, mobility …
    ANOTHER_COHORT = "another-cohort"  # 16-18 other than A level, three-year averages …
    NOTHING_TO_READ = "nothing-to-read"
    NOT_INSPECTED = "not-inspected"
    NO_URN = "no-urn"
    NO_YEAR = "no-year"
    BROKEN = "broken"
    SAID_BEFORE = "said-before"
    SAID_OTHERWISE = "said-otherwise"
    UNKNOWN_WORD = "unknown-word"


@dataclass(frozen=True, slots=True)
class Oddity:
    """A cell that looks wrong: under which heading, what is written there, and why."""

    heading: str
    written: str
    odd: Odd
    words: str


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """Figures of one school and year; several rows may tell of the same school."""

    line: int
    urn: str
    name: str
    year: Year
    dataset: Dataset
    figures: tuple[Figure, ...]
    oddities: tuple[Oddity, ...]


@dataclass(frozen=True, slots=True)
class AreaRow:
    """Figures of "england" (its state-funded schools) or of "la-936", to compare with."""

    line: int
    area: str
    name: str
    year: Year
    dataset: Dataset
    figures: tuple[Figure, ...]
    oddities: tuple[Oddity, ...]


@dataclass(frozen=True, slots=True)
class InspectionFound:
    """One inspection of a school as Ofsted's file tells of it, of the old kind or the new.

    `urn` is that of the school then inspected, which may be a predecessor.
    """

    urn: str
    inspected_on: date
    published_on: date | None
    overall: OldGrade | None
    areas: Mapping[CardArea, CardGrade]
    safeguarding_met: bool | None


@dataclass(frozen=True, slots=True)
class InspectionRow:
    """What Ofsted last found at a school: an old grade, a report card, or both side by side."""

    line: int
    urn: str
    name: str
    inspections: tuple[InspectionFound, ...]
    oddities: tuple[Oddity, ...]


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that gave nothing, and why; `refused` if somebody should look at it again."""

    line: int
    urn: str
    name: str
    why: Skip
    words: str

    @property
    def refused(self) -> bool:
        """Say whether the row is wrong rather than not for us."""
        return self.why in _WRONG


_WRONG = frozenset({Skip.NO_URN, Skip.NO_YEAR, Skip.BROKEN, Skip.SAID_OTHERWISE, Skip.UNKNOWN_WORD})

FileRow: TypeAlias = SchoolRow | AreaRow | InspectionRow | SkippedRow


@dataclass(frozen=True)
class Said:
    """What whoever brings the file says of it, where the file does not say it row by row."""

    year: Year | None
    status: Status | None
    as_at: date
