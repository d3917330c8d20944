"""A table as the clipboard gives it: tab-separated text from Excel, HTML or tabs from Word.

Refuses tables about pupils (UPN, dates of birth, a class list) before anything is kept.
"""

import csv
import re
from io import StringIO
from itertools import chain
from typing import TypeAlias

from contracts.errors import Invalid
from planning.plans.model.html_rows import WIDEST_ROW, rows_of_html
from planning.plans.model.refusals import PupilLevelFile

Row: TypeAlias = tuple[str, ...]

MOST_ROWS = 300
LONGEST_CELL = 8_000

_UPN = re.compile(r"\b[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]\b", re.IGNORECASE)
_PUPIL_HEADINGS = re.compile(
    r"^(upn|unique pupil (number|no\.?)|d\.?o\.?b\.?|date of birth|birth ?date|"
    r"pupil (name|id|forename|surname)|student (name|id|forename|surname)|candidate number|"
    r"uln|unique learner number)$"
)
_FORENAME = re.compile(r"^(legal |preferred )?(forename|first ?name|given name)s?$")
_SURNAME = re.compile(r"^(legal |preferred )?(surname|last ?name|family name)$")


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
    for row in rows:
        names = [folded(cell) for cell in row]
        forename = any(_FORENAME.match(name) for name in names)
        surname = any(_SURNAME.match(name) for name in names)
        if (forename and surname) or any(_PUPIL_HEADINGS.match(name) for name in names):
            raise PupilLevelFile("this table lists pupils; a plan never holds them")
    if any(_UPN.search(cell) for cell in chain.from_iterable(rows)):
        raise PupilLevelFile("this table holds unique pupil numbers; a plan never does")
