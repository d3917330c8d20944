"""Which columns of a file are read, found by their headings; and what the file's name tells."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from chassis.files.refusals import FileRefused
from chassis.files.tables import Row, Table, known_as
from contracts.api.directory_imports import FileRead, MatchedColumn
from contracts.calendar import in_words

_DATED = re.compile(r"(?<!\d)(20\d\d)(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


@dataclass(frozen=True)
class Columns:
    """The headings a kind of file must have, and those it may have, with what they are read as."""

    kind: str
    needed: Mapping[str, str]
    extra: Mapping[str, str]

    def check(self, table: Table) -> None:
        """Refuse a file that lacks a needed heading, naming all that are missing."""
        missing = [name for name in self.needed if known_as(name) not in table.places]
        if missing:
            headings = ", ".join(missing)
            raise FileRefused(f"{table.name}: as {self.kind} it needs the headings {headings}")

    def matched(self, table: Table) -> tuple[MatchedColumn, ...]:
        """Pair each heading read, as the file writes it, with what it is read as."""
        wanted = {known_as(n): read_as for n, read_as in {**self.needed, **self.extra}.items()}
        return tuple(
            MatchedColumn(heading=heading, read_as=wanted[known_as(heading)])
            for heading in table.headings
            if known_as(heading) in wanted
        )

    def report(self, table: Table, *, rows: int, elsewhere: int) -> FileRead:
        """Say how the file was read."""
        return FileRead(
            kind=self.kind,
            name=table.name,
            encoding=table.encoding,
            dated=dated(table.name),
            columns=self.matched(table),
            rows=rows,
            elsewhere=elsewhere,
        )


def cell(row: Row, heading: str) -> str:
    """Read a cell by a heading written in any case."""
    return row[known_as(heading)]


def dated(name: str) -> str | None:
    """Find the date a file's name carries: edubasealldata20261120.csv is of 20 Nov 2026."""
    found = _DATED.search(name)
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        whole = in_words(date(int(year), int(month or 1), int(day or 1)))
    except ValueError:
        return None
    if month is None:
        return year
    return whole if day else whole.removeprefix("1 ")
