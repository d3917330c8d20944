"""The small files beside the tests, read as somebody would bring them."""

from collections.abc import Iterable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

from chassis.files.tables import Table
from contracts.performance import Figure, Group, Status, Year
from performance import files
from performance.files import AreaRow, FileRow, Recognised, Said, SchoolRow, SkippedRow, layout_of

HERE = Path(__file__).parent / "files"
AS_AT = date(2026, 11, 24)


def content(name: str) -> bytes:
    """Give a small file's bytes."""
    return (HERE / name).read_bytes()


def table_of(name: str, written: bytes) -> Table:
    """Open bytes as a table."""
    return Table(BytesIO(written), name)


def recognised(name: str, written: bytes | None = None) -> Recognised:
    """Recognise a small file, or other bytes under its name."""
    return layout_of(table_of(name, written if written is not None else content(name)), name)


def rows_of(
    name: str,
    written: bytes | None = None,
    *,
    mapping: files.Mapping | None = None,
    year: Year | None = None,
    status: Status | None = None,
) -> list[FileRow]:
    """Read every row of a small file, or of other bytes under its name."""
    table = table_of(name, written if written is not None else content(name))
    found = layout_of(table, name, mapping)
    said = Said(year or found.year, status or found.status, AS_AT)
    return list(files.read(table, found, said, mapping))


Shown = tuple[float | str | None, int | None]


def shown(rows: Iterable[FileRow], urn_or_area: str, group: Group = Group.ALL) -> dict[str, Shown]:
    """Put the figures of a school or an area and group as measure: value or mark, and cohort."""
    return {
        figure.measure: (figure.value if figure.mark is None else figure.mark.value, figure.cohort)
        for figure in figures_of(rows, urn_or_area)
        if figure.group is group
    }


def figures_of(rows: Iterable[FileRow], urn_or_area: str) -> list[Figure]:
    """List the figures of a school or an area in the order of the file."""
    return [
        figure
        for row in rows
        if (isinstance(row, SchoolRow) and row.urn == urn_or_area)
        or (isinstance(row, AreaRow) and row.area == urn_or_area)
        for figure in row.figures
    ]


def skipped(rows: Iterable[FileRow]) -> list[tuple[int, str]]:
    """List the lines that gave nothing, and why."""
    return [(row.line, row.why) for row in rows if isinstance(row, SkippedRow)]


def with_cells(written: bytes, cells: Mapping[str, str]) -> bytes:
    """Replace what stands in a file."""
    for before, after in cells.items():
        assert before.encode() in written, before
        written = written.replace(before.encode(), after.encode())
    return written
