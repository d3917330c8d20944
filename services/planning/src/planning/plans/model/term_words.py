"""The term somebody meant by "T2", "Spring 1", "by Easter" or "18/12/2026"."""

import re

_NUMBER = re.compile(r"^(?:by )?(?:the )?(?:end of )?(?:term|t)? ?([1-6])$")
_INSIDE = re.compile(r"\b(?:term |t)([1-6])\b")
_SEASON = re.compile(r"\b(autumn|spring|summer)(?: term)? ?([12])?\b")
_DATE = re.compile(r"\b\d{1,2}[/.](\d{1,2})[/.](?:\d{4}|\d{2})\b|\b\d{4}-(\d{2})-\d{2}\b")
_MONTH = re.compile(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b")
_FEASTS = {"christmas": 2, "easter": 4}
_SEASONS = {"autumn": (1, 2), "spring": (3, 4), "summer": (5, 6)}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BY_MONTH = (3, 3, 4, 5, 5, 6, 6, 6, 1, 1, 2, 2)  # January first; a six-term year
_PREFIX = re.compile(
    r"^\s*(?:by )?(?:term ?|t)([1-6])\s*[:\-\u2013\u2014.)]*\s+(?=\S)", re.IGNORECASE
)


def term_meant(words: str) -> int | None:
    """Read a term number out of a cell; None if it says none.

    A season without a number is its second term, the one by whose end a whole season is over.
    """
    said = " ".join(words.casefold().split())
    for pattern in (_NUMBER, _INSIDE):
        if found := pattern.search(said):
            return int(found[1])
    if season := _SEASON.search(said):
        first, second = _SEASONS[season[1]]
        return first if season[2] == "1" else second
    if dated := _DATE.search(said):
        return _of_month(int(dated[1] or dated[2]))
    if month := _MONTH.search(said):
        return _of_month(_MONTHS.index(month[1]) + 1)
    return next((term for feast, term in _FEASTS.items() if feast in said), None)


def term_prefixed(words: str) -> tuple[int | None, str]:
    """Split "T2: tutors trained" into its term and the rest."""
    found = _PREFIX.match(words)
    return (int(found[1]), words[found.end() :]) if found else (None, words)


def _of_month(month: int) -> int | None:
    return _BY_MONTH[month - 1] if 1 <= month <= len(_BY_MONTH) else None
