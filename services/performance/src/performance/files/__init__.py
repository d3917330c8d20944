"""Reading the files figures come in: by heading, row by row, nothing guessed and nothing kept.

`layout_of` recognises a file by its headings, `read` walks its rows. Neither knows store or web.
"""

from performance.files.mapping import Mapping, MeasureColumn
from performance.files.reading import read
from performance.files.recognise import LAYOUTS, Ask, Recognised, layout_of
from performance.files.refusals import LayoutUnknown, WordUnknown
from performance.files.rows import (
    AreaRow,
    FileRow,
    InspectionFound,
    InspectionRow,
    Odd,
    Oddity,
    Said,
    SchoolRow,
    Skip,
    SkippedRow,
)
from performance.files.watched import watched

__all__ = [
    "LAYOUTS",
    "AreaRow",
    "Ask",
    "FileRow",
    "InspectionFound",
    "InspectionRow",
    "LayoutUnknown",
    "Mapping",
    "MeasureColumn",
    "Odd",
    "Oddity",
    "Recognised",
    "Said",
    "SchoolRow",
    "Skip",
    "SkippedRow",
    "WordUnknown",
    "layout_of",
    "read",
    "watched",
]
