"""People by CSV: name, email, role, school; one row for each role somebody holds."""

from typing import BinaryIO

from chassis.files.refusals import FileRefused
from chassis.files.tables import Table
from contracts.api.directory_imports import FileRead
from contracts.base import Frozen
from contracts.people import Role
from contracts.pupil_level import refuse_pupil_headings, refuse_pupil_numbers
from contracts.role_titles import role_called
from directory.files.headings import Columns, cell

PEOPLE = Columns(
    kind="people",
    needed={"name": "name", "email": "email", "role": "role"},
    extra={"school": "school, by URN or name", "job title": "job title"},
)
MOST_ROWS = 5_000


class FoundRole(Frozen):
    """One row; `role` is None where its words name none."""

    line: int
    name: str
    email: str
    job_title: str
    role: Role | None
    role_words: str
    school: str
    ragged: bool


class PeopleFound(Frozen):
    """All rows of a people file."""

    file: FileRead
    rows: tuple[FoundRole, ...]


def read_people(stream: BinaryIO, name: str) -> PeopleFound:
    """Read every row; raises `PupilLevelFile` as soon as a heading or a cell looks like a pupil."""
    table = Table(stream, name)
    refuse_pupil_headings(table.headings)
    PEOPLE.check(table)
    rows: list[FoundRole] = []
    for row in table.rows():
        refuse_pupil_numbers(row.cells)
        if len(rows) == MOST_ROWS:
            raise FileRefused(f"{name} has more than {MOST_ROWS} rows: bring it in parts")
        rows.append(
            FoundRole(
                line=row.line,
                name=cell(row, "name"),
                email=cell(row, "email").lower(),
                job_title=cell(row, "job title"),
                role=role_called(cell(row, "role")),
                role_words=cell(row, "role"),
                school=cell(row, "school"),
                ragged=row.ragged,
            )
        )
    return PeopleFound(file=PEOPLE.report(table, rows=len(rows), elsewhere=0), rows=tuple(rows))
