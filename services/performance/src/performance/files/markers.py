"""What stands in a cell: a number, a reason for none, nothing, or something not known.

Every marker keeps its own meaning (domain §2.5, §7); what is not known is never guessed at.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from contracts.performance import Mark

MARKERS = {
    "supp": Mark.SUPPRESSED,
    "c": Mark.SUPPRESSED,
    "ne": Mark.NO_ENTRIES,
    "np": Mark.NOT_PUBLISHED,
    "na": Mark.NOT_APPLICABLE,
    "z": Mark.NOT_APPLICABLE,
    "lowcov": Mark.LOW_COVERAGE,
    "x": Mark.NOT_AVAILABLE,
    ":": Mark.NOT_AVAILABLE,
    "..": Mark.NOT_AVAILABLE,
}
"""DfE's markers, older and newer, in small letters; files write them in either case."""

_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?<=\d)(%?)")
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class Unknown:
    """Neither a number nor a marker: as it stands there, cut short."""

    written: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number, and whether a percent sign stood behind it."""

    value: float
    percent: bool


@lru_cache(maxsize=1 << 16)  # the same few thousand texts fill a file of a million cells
def read_cell(text: str) -> Number | Mark | Unknown | None:
    """Read a cell; None if it is empty, which says nothing and is not a reason."""
    text = text.strip()
    if not text:
        return None
    found = _NUMBER.fullmatch(text)
    if found is not None:
        digits = text[:-1] if found[1] else text
        return Number(float(digits.replace(",", "")), percent=bool(found[1]))
    mark = MARKERS.get(text.casefold())
    return mark if mark is not None else Unknown(cut(text))


def read_count(text: str) -> int | None:
    """Read how many pupils; None if no whole number stands there."""
    found = read_cell(text)
    if isinstance(found, Number) and found.value >= 0 and found.value.is_integer():
        return int(found.value)
    return None


def cut(text: str) -> str:
    """Shorten what a file says before it is shown to somebody."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
