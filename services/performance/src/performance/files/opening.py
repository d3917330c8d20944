"""Opening a file as it comes: judged by its headings before anything else of it is read (R93)."""

import re
from collections.abc import Iterable

from chassis.files.refusals import FileRefused
from chassis.files.streamed import StreamedTable
from contracts.pupil_level import refuse_pupil_columns

__all__ = ["StreamedTable", "opened"]

_ROW = re.compile(r"[\d.,%/:+-]+")


def opened(pieces: Iterable[bytes]) -> StreamedTable:
    """Read a file as far as its headings; `PupilLevelFile` if they are about single pupils."""
    table = StreamedTable(pieces)
    refuse_pupil_columns(table.headings)
    _refuse_data(table.headings)
    return table


def _refuse_data(headings: Iterable[str]) -> None:
    """Refuse a file whose first line is a row: what stands there would be kept as headings."""
    if any(_ROW.fullmatch(heading) for heading in headings):
        raise FileRefused("the first line must hold headings: it looks like a row of the table")
