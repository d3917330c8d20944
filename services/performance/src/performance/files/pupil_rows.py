"""The tripwire for rows: a table of figures that turns out to have a row for each pupil (R93).

Headings may say nothing, and names and numbers may have been taken out before. What gives such a
table away is many rows of one school that differ in nothing but figures, or that all have a
number, a day or a name of their own. Tables of figures have few rows of a school, or many with
words that tell them apart: a group, a subject, a year.
"""

import re
from collections import Counter
from collections.abc import Sequence

from contracts.pupil_level import PupilLevelFile, holds_pupil_numbers, plain, refuse_pupil_columns

_SCHOOLS_LOOKED_AT, _ROWS_LOOKED_AT = 60, 200
_ALIKE = 8  # rows of one school with the same words
_NUMBERED = 30  # rows of one school with a whole number of one length each
_NAMED = 10
_FEW = 3
_UPN_LENGTH = 13

_SCHOOL = (
    *("urn", "schoolurn", "laestab", "schoollaestab", "dfenumber", "estab", "schoolid"),
    *("schoolname", "schname", "establishmentname", "school"),
)
_WHEN = ("year", "timeperiod", "academicyear", "term", "month", "week", "date", "age", "ncyear")
_NAME = frozenset({"name", "fullname", "pupilsname", "learner", "child"})
_NUMBER = re.compile(r"[+-]?[\d.,]+%?")
_MARKERS = frozenset({"", "supp", "ne", "np", "na", "lowcov", "c", "x", "z", ":", ".."})
_WHOLE = re.compile(r"\d{3,10}")
_DAY = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}")
_OWN_NAME = re.compile(r"[A-Z][a-zà-ÿ'\u2019-]+(?:[A-Z][a-zà-ÿ]+)?")
_BOTH_NAMES = re.compile(r"[A-Z][\w'\u2019-]+, [A-Z][\w'\u2019-]+(?: [A-Z]\.?)?")


class PupilRows:
    """Judges the rows of one table as they stream past, keeping next to nothing of them."""

    def __init__(self, headings: Sequence[str]) -> None:
        """Judge the headings; raises `PupilLevelFile`."""
        refuse_pupil_columns(headings)
        names = [plain(heading) for heading in headings]
        keys = [names.index(one) for one in _SCHOOL if one in names]
        self._school = keys[0] if keys else None
        self._when = frozenset(at for at, one in enumerate(names) if one.startswith(_WHEN))
        self._name = next((at for at, one in enumerate(names) if one in _NAME), None)
        self._rows: dict[str, int] = {}
        self._looked_at: dict[str, _OneSchool] = {}

    def judge(self, cells: Sequence[str]) -> None:
        """Judge the next row; raises `PupilLevelFile`."""
        if any([holds_pupil_numbers(one) for one in cells if len(one) >= _UPN_LENGTH]):  # noqa: C419 - a list is quicker here than a generator
            raise PupilLevelFile
        school = ""
        if self._school is not None:
            school = cells[self._school].strip() if self._school < len(cells) else ""
            if school.casefold() in _MARKERS:
                return  # a region's row, or England's
        rows = self._rows[school] = self._rows.get(school, 0) + 1
        if rows == 1 or rows > _ROWS_LOOKED_AT:
            return
        one = self._looked_at.get(school)
        if one is None:
            if len(self._looked_at) >= _SCHOOLS_LOOKED_AT:
                return
            one = self._looked_at[school] = _OneSchool(self._school, self._when, self._name)
        one.judge(cells)


class _OneSchool:
    """What the rows of one school have in common, and what each has for itself."""

    def __init__(self, school: int | None, when: frozenset[int], name: int | None) -> None:
        self._school, self._when, self._name = school, when, name
        self._alike: Counter[tuple[str, ...]] = Counter()
        self._columns: dict[int, set[str]] = {}
        self._gone: set[int] = set()
        self._rows = 0

    def judge(self, cells: Sequence[str]) -> None:
        self._rows += 1
        words = tuple(
            cell
            for at, cell in enumerate(cells)
            if at in self._when
            or not (_NUMBER.fullmatch(cell.strip()) or cell.strip().casefold() in _MARKERS)
        )
        self._alike[words] += 1
        if self._alike[words] >= _ALIKE:
            raise PupilLevelFile
        self._note_own(cells)
        if self._name in self._columns and self._school is not None and self._rows >= _FEW:
            raise PupilLevelFile  # a school's own name would be the same in all of its rows
        if self._rows >= _NAMED:
            self._judge_own()

    def _note_own(self, cells: Sequence[str]) -> None:
        """Keep the columns in which no value came twice; a handful of a hundred does."""
        for at, cell in enumerate(cells):
            if at in self._gone or at == self._school:
                continue
            seen = self._columns.setdefault(at, set())
            if cell in seen or not cell.strip():
                self._gone.add(at)
                del self._columns[at]
            else:
                seen.add(cell)

    def _judge_own(self) -> None:
        own = list(self._columns.values())
        days = any(_all(_DAY, values) for values in own)
        both = any(_all(_BOTH_NAMES, values) for values in own)
        names = self._name in self._columns
        if days or both or names:
            raise PupilLevelFile
        numbered = self._rows >= _NUMBERED and any(
            _all(_WHOLE, values) and len({len(one) for one in values}) == 1 for values in own
        )
        pair = self._rows >= _NAMED and sum(_all(_OWN_NAME, values) for values in own) > 1
        if numbered or pair:
            raise PupilLevelFile


def _all(pattern: re.Pattern[str], values: set[str]) -> bool:
    return all(pattern.fullmatch(value.strip()) for value in values)
