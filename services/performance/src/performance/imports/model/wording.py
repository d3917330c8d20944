"""Words for why rows and cells were not taken; a cell is repeated only if it is a number or mark.

What else stands in a file may be anybody's words, and is kept nowhere.
"""

import re

from contracts.api.performance_imports import OddValueView
from performance.files.rows import Oddity, Skip, SkippedRow

_SKIPPED = {
    Skip.SPECIAL_SCHOOL: "about a special school",
    Skip.ANOTHER_AREA: "about another kind of area",
    Skip.ANOTHER_GROUP: "about a group that is not compared",
    Skip.ANOTHER_COHORT: "about a cohort that is not compared",
    Skip.NOTHING_TO_READ: "no figure that is read here",
    Skip.NOT_INSPECTED: "not inspected yet",
    Skip.NO_URN: "no URN",
    Skip.NO_YEAR: "no academic year",
    Skip.BROKEN: "more or fewer cells than headings",
    Skip.SAID_BEFORE: "says again what a row before said",
    Skip.SAID_OTHERWISE: "says otherwise what a row before said",
    Skip.UNKNOWN_WORD: "a word that is not known",
}
_REPEATABLE = re.compile(r"[0-9.,:%+<>=*-]{1,24}|[A-Za-z]{1,6}")
_LONGEST = 160


def reason_of(row: SkippedRow) -> str:
    """Say in words of ours why a row was not taken."""
    return _SKIPPED[row.why]


def odd_value(line: int, oddity: Oddity) -> OddValueView:
    """Show a cell that looks wrong."""
    repeatable = _REPEATABLE.fullmatch(oddity.written) is not None
    return OddValueView(
        line=line,
        heading=oddity.heading,
        value=oddity.written if repeatable else None,
        reason=(oddity.words if repeatable else str(oddity.odd))[:_LONGEST],
    )
