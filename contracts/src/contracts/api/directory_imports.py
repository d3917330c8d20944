"""What an import would do, or has done, row by row."""

from enum import StrEnum

from contracts.base import Frozen
from contracts.people import PersonId
from contracts.schools import SchoolId


class Outcome(StrEnum):
    """What becomes of a row; one `refused` row stops the whole import."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    REFUSED = "refused"


class MatchedColumn(Frozen):
    """A column by the heading it has in the file, and what it was read as."""

    heading: str
    read_as: str


class FileRead(Frozen):
    """One file: what it is, how it is written, and the date its name carries in words, if any."""

    kind: str
    name: str
    encoding: str
    dated: str | None
    columns: tuple[MatchedColumn, ...]
    rows: int
    elsewhere: int


class GroupFound(Frozen):
    """The trust the rows belong to, as the file writes it."""

    name: str
    group_uid: str | None
    group_id: str | None


class SchoolRow(Frozen):
    """A row about one of the trust's schools; `line` counts from 1, the heading."""

    line: int
    file: str
    urn: str
    name: str
    outcome: Outcome
    reason: str
    school_id: SchoolId | None


class SchoolImportView(Frozen):
    """What was read, what it means and why; `absent` schools are held but not in the file."""

    applied: bool
    can_apply: bool
    source: str
    group: GroupFound
    files: tuple[FileRead, ...]
    rows: tuple[SchoolRow, ...]
    absent: tuple[SchoolId, ...]


class PersonRow(Frozen):
    """A row of a people file; the reason names the column to look at."""

    line: int
    name: str
    email: str
    outcome: Outcome
    reason: str
    person_id: PersonId | None


class PeopleImportView(Frozen):
    """What was read and what became of each row."""

    applied: bool
    can_apply: bool
    file: FileRead
    rows: tuple[PersonRow, ...]
