"""How a kind of file is laid out, as data: one small module for each family says it.

A row is a school's, an area's or nobody's; its cells are figures of a school and group. Nothing
here reads a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from contracts.performance import Dataset, Group, MeasureCode, Source, Status
from performance.files.rows import Skip


class Shape(StrEnum):
    """In which of four ways rows are read."""

    WIDE = "wide"  # a row for each school, a column for each measure and group
    BROKEN_DOWN = "broken-down"  # a row for each school and group
    LONG = "long"  # a row for each school, group and measure
    INSPECTIONS = "inspections"


@dataclass(frozen=True)
class Column:
    """A column of figures, with the columns that say about how many pupils and how surely.

    `count` names what was counted, of which a rate per 100 pupils is checked. `share_of` names the
    column of which this one's count is a share, in per cent. `only` is the subject's word on whose
    rows alone the column counts.
    """

    heading: str
    measure: MeasureCode
    group: Group = Group.ALL
    cohort: str = ""
    low: str = ""
    high: str = ""
    count: str = ""
    share_of: str = ""
    only: str = ""


@dataclass(frozen=True)
class RecordTypes:
    """A column whose words say what a row is about: "school", "la", "england" or a reason to skip.

    A word that is not listed refuses the file.
    """

    heading: str
    words: Mapping[str, str | tuple[Skip, str]]


@dataclass(frozen=True)
class Layout:
    """A kind of file: what it must have, and what is read from it.

    `one_of` are figures of which at least one must be there. `status` holds where neither file
    nor person says it; None means that somebody must.
    """

    code: str
    kind: str
    shape: Shape
    source: Source
    dataset: Dataset | None
    urn: str
    needed: tuple[str, ...]
    columns: tuple[Column, ...] = ()
    one_of: tuple[str, ...] = ()
    name: str = ""
    la: str = ""
    year: str = ""
    census: str = ""  # a day in the year that is meant
    version: str = ""
    status: Status | None = None
    types: RecordTypes | None = None
    parts: tuple[str, ...] = ()  # columns that break pupils down, "Total" where they do not
    topic: str = ""
    subject: str = ""  # whose words are those of the columns
    cohort: tuple[str, str] | None = None  # a column, and the word whose rows alone count
