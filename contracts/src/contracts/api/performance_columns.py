"""What the columns of a school's own file mean, remembered by their headings (domain §7)."""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.people import PersonId
from contracts.performance import Group, MeasureCode, Status, Year
from contracts.schools import SchoolId

Heading = Annotated[str, StringConstraints(max_length=200)]


class Meaning(StrEnum):
    """What a column holds: a field of the trust's template, or one measure of one group."""

    URN = "urn"
    YEAR = "academic_year"
    MEASURE = "measure_code"
    GROUP = "breakdown"
    VALUE = "value"
    COHORT = "cohort"
    STATUS = "status"
    FIGURE = "figure"


class MappedColumn(Frozen):
    """One column and its meaning; `measure` and `group` are those of a column of figures.

    `cohort` heads the column of how many pupils those figures are about, where it is not the
    row's own. Columns that are not named are not read.
    """

    heading: Heading
    meaning: Meaning
    measure: MeasureCode | None
    group: Group
    cohort: Heading | None


class ColumnsBody(Frozen):
    """How to read files with these headings, for a school or (None) for the trust.

    Either every row is one figure (columns for measure and value), or every measure has a column
    of its own. How many pupils a figure is about must stand there: groups of 1 to 5 are hidden.
    `year` and `status` are for files that do not say.
    """

    school_id: SchoolId | None
    headings: Annotated[tuple[Heading, ...], Field(min_length=1, max_length=500)]
    columns: Annotated[tuple[MappedColumn, ...], Field(min_length=1, max_length=500)]
    year: Year | None
    status: Status | None


class ColumnsView(Shown):
    """A remembered mapping."""

    school_id: SchoolId | None
    headings: tuple[Heading, ...]
    columns: tuple[MappedColumn, ...]
    year: Year | None
    status: Status | None
    saved_by: PersonId
    saved_at: AwareDatetime
