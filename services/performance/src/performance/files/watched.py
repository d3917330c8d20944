"""Rows that have been looked at for pupils before anybody sees them (R93)."""

from collections.abc import Iterator

from chassis.files.tables import Row, Table
from performance.files.pupil_rows import PupilRows


def watched(table: Table) -> Iterator[Row]:
    """Walk a table's rows; raises `PupilLevelFile` at its headings or at the row that tells.

    Whoever reads must have kept nothing for good before the last row has come.
    """
    pupils = PupilRows(table.headings)
    for row in table.rows():
        pupils.judge(row.cells)
        yield row
