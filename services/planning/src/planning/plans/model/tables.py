"""A table as the clipboard gives it: tab-separated text from Excel, HTML or tabs from Word.

Refuses tables about pupils (UPN, dates of birth, a class list) before anything is kept.
"""

import csv
import re
from io import StringIO
from itertools import chain
from typing import TypeAlias

from contracts.errors import Invalid
from contracts.pupil_level import PupilLevelFile, holds_pupil_numbers, lists_pupils
from planning.plans.model.html_rows import WIDEST_ROW, rows_of_html

Row: TypeAlias = tuple[str, ...]

MOST_ROWS = 300
LONGEST_CELL = 8_000


def read_table(text: str) -> tuple[Row, ...]:
    """Read the rows that hold something; every row is as wide as the widest."""
    read = rows_of_html(text) if "<tr" in text.lower() else _from_tabs(text)
    cells = (tuple(_cell(cell) for cell in row) for row in read)
    rows = [row for row in cells if any(row)]
    if not rows:
        raise Invalid("there is no table in what was pasted", errors=["text"])
    width = max(len(row) for row in rows)
    if len(rows) > MOST_ROWS or width > WIDEST_ROW:
        raise Invalid(
            f"at most {MOST_ROWS} rows and {WIDEST_ROW} columns are taken at once",
            errors=["text"],
        )
    _must_not_name_pupils(rows)
    return tuple((*row, *("",) * (width - len(row))) for row in rows)


def folded(words: str) -> str:
    """Write words so that they compare whatever their case, spacing and punctuation."""
    return " ".join(re.sub(r"[^a-z0-9&./ ]+", " ", words.casefold()).split()).strip(" .:")


def _from_tabs(text: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter="\t", strict=False))
    except csv.Error as broken:
        raise Invalid("the pasted table cannot be read", errors=["text"]) from broken


def _cell(text: str) -> str:
    lines = (" ".join(line.split()) for line in text[:LONGEST_CELL].splitlines())
    return "\n".join(line for line in lines if line)


def _must_not_name_pupils(rows: list[Row]) -> None:
    if any(lists_pupils(row) for row in rows):
        raise PupilLevelFile("this table lists pupils; a plan never holds them")
    if any(holds_pupil_numbers(cell) for cell in chain.from_iterable(rows)):
        raise PupilLevelFile("this table holds unique pupil numbers; a plan never does")
