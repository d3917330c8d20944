"""Files of figures: what was read, what it would change, and how its columns are understood."""

from enum import StrEnum

from pydantic import AwareDatetime

from contracts.api.performance_columns import Heading
from contracts.api.shown import Shown
from contracts.base import Frozen, Name
from contracts.people import PersonId
from contracts.performance import Dataset, Figure, ImportId, Rejection, Status, Year
from contracts.schools import SchoolId, Urn


class ImportState(StrEnum):
    """An import on its way; what is refused or undone stays that."""

    WAITING = "waiting"
    READING = "reading"
    NEEDS_ANSWERS = "needs-answers"
    PREVIEWED = "previewed"
    COMMITTED = "committed"
    UNDONE = "undone"
    REFUSED = "refused"


class Need(StrEnum):
    """What a file does not say and somebody must, before it can be read."""

    COLUMNS = "columns"
    YEAR = "year"
    STATUS = "status"


class BeginImport(Frozen):
    """Whose own export the file is; None for published files and the trust's template."""

    school_id: SchoolId | None


class ColumnRead(Frozen):
    """A column by the heading it has in the file, and what it was read as."""

    heading: Heading
    read_as: Name


class SkippedView(Frozen):
    """Rows that were not taken, by the reason, and the first of them by line (1: the headings)."""

    reason: Name
    rows: int
    lines: tuple[int, ...]


class SkippedRowView(Frozen):
    """One row that was not taken."""

    line: int
    reason: Name


class UnknownSchoolsView(Frozen):
    """Schools of the file that are not the trust's: how many, and the first of their URNs."""

    schools: int
    urns: tuple[Urn, ...]


class OddValueView(Frozen):
    """A value that was not taken as a figure; it is repeated only if it is a number or a mark."""

    line: int
    heading: Heading
    value: Name | None
    reason: Name


class OddValuesView(Frozen):
    """How many values look wrong, and the first of them."""

    values: int
    listed: tuple[OddValueView, ...]


class SchoolChangeView(Frozen):
    """What an import does at one school; `urns` are those it was found by, its own or older."""

    school_id: SchoolId
    urns: tuple[Urn, ...]
    years: tuple[Year, ...]
    new: int
    changed: int
    same: int
    suppressed: int
    inspections: int


class AreaChangeView(Frozen):
    """What an import does to the figures of England ("england") or a local authority."""

    area: Name
    new: int
    changed: int
    same: int


class FileView(Frozen):
    """What was read of a file. While it `needs` answers, its rows were not read.

    `note` says what a file lacks for the kind it is most like.
    `headings` are all of them as the file writes them, `columns` those that were read. Of figures
    of 1 to 5 pupils, here as everywhere, only `suppressed`, their number, is told.
    """

    needs: tuple[Need, ...]
    note: Name | None
    layout: Name | None
    datasets: tuple[Dataset, ...]
    years: tuple[Year, ...]
    status: Status | None
    size: int
    sha256: str
    encoding: Name
    headings: tuple[Heading, ...]
    columns: tuple[ColumnRead, ...]
    rows: int
    skipped: tuple[SkippedView, ...]
    unknown: UnknownSchoolsView
    odd: OddValuesView
    suppressed: int


class ImportView(Shown):
    """One import. `file_name` and `file` are None until it was read, and once it was refused.

    `rows_read` moves while the file is being read. `same_as` names an import in force of the same
    file, read in the same way: committing this one would change nothing.
    """

    state: ImportState
    begun_by: PersonId
    begun_at: AwareDatetime
    school_id: SchoolId | None
    file_name: Name | None
    rows_read: int
    file: FileView | None
    schools: tuple[SchoolChangeView, ...]
    areas: tuple[AreaChangeView, ...]
    same_as: ImportId | None
    refused: Name | None
    rejection: Rejection | None
    committed_by: PersonId | None
    committed_at: AwareDatetime | None
    undone_by: PersonId | None
    undone_at: AwareDatetime | None
    may_commit: bool
    may_undo: bool


class YearFigures(Frozen):
    """What a file says of one school for one year."""

    year: Year
    figures: tuple[Figure, ...]


class FileReadView(Frozen):
    """A file looked at for one school's return, of which nothing was kept.

    When it `needs` answers, they can be given and the file read again.
    """

    school_id: SchoolId
    file: FileView
    years: tuple[YearFigures, ...]
