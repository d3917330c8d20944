"""Puts together, row by row, what a file says about the trust's schools and what to compare with.

Everything is held per school, never per row: a national file leaves as much behind as a small one.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from contracts.api.performance_imports import (
    OddValuesView,
    OddValueView,
    SkippedView,
    UnknownSchoolsView,
)
from contracts.performance import Dataset, Figure, Group, InspectionFacts, Mark, MeasureCode, Year
from contracts.schools import SchoolId, Urn
from performance.files.rows import (
    AreaRow,
    FileRow,
    InspectionFound,
    InspectionRow,
    Oddity,
    SchoolRow,
    SkippedRow,
)
from performance.imports.model.staged import SkippedLine
from performance.imports.model.wording import odd_value, reason_of
from performance.known.model import KnownSchool
from performance.sheets.model.small import without_small

LISTED = 100
"""How many unknown schools and odd values are named one by one; all of them are counted."""

MOST_SKIPPED = 50_000
_FIRST_LINES = 10

Cell = tuple[MeasureCode, Group]
Key = tuple[str, Year, Dataset]
"""A school's URN or an area's name, with the year and data set its figures are of."""


class Gathering:
    """What was found so far; schools are known by every URN they have had."""

    def __init__(self, schools: Mapping[Urn, KnownSchool], today: date) -> None:
        self.today = today
        self.as_at = today
        self.rows = 0
        self.skipped_lines: list[SkippedLine] = []
        self.of_schools: dict[Key, dict[Cell, Figure]] = {}
        self.of_areas: dict[Key, dict[Cell, Figure]] = {}
        self.inspections: dict[Urn, list[InspectionFacts]] = {}
        self._schools = schools
        self._skipped: dict[str, int] = {}
        self._first: dict[str, list[int]] = {}
        self._unknown: set[str] = set()
        self._odd: list[OddValueView] = []
        self._odd_values = 0

    def take(self, row: FileRow) -> None:
        """Take one row in, or note why not."""
        self.rows = max(self.rows, row.line - 1)
        match row:
            case SkippedRow():
                self._skip(row.line, reason_of(row))
            case SchoolRow() if row.urn in self._schools:
                self._note(row.line, row.oddities)
                self._keep(self.of_schools, (row.urn, row.year, row.dataset), row.figures, row.line)
            case AreaRow():
                self._note(row.line, row.oddities)
                self._keep(self.of_areas, (row.area, row.year, row.dataset), row.figures, row.line)
            case InspectionRow() if row.urn in self._schools:
                self._note(row.line, row.oddities)
                school = self._schools[row.urn]
                found = [self._inspection(school, one) for one in row.inspections]
                self.inspections.setdefault(school.urn, []).extend(found)
            case SchoolRow() | InspectionRow():
                self._unknown.add(row.urn)

    @property
    def urns(self) -> Collection[Urn]:
        """The URNs of the trust's schools, now and before."""
        return self._schools.keys()

    def oldest_first(self) -> list[Key]:
        """Go through the trust's schools, a school's former URNs before its own."""

        def place(key: Key) -> tuple[str, int, Year, Dataset]:
            urn, year, dataset = key
            school = self._schools[urn]
            return school.name, -school.urns.index(urn), year, dataset

        return sorted(self.of_schools, key=place)

    def figures(self) -> Iterator[Figure]:
        """Go through every figure that was found."""
        for held in (self.of_schools, self.of_areas):
            for cells in held.values():
                yield from cells.values()

    @property
    def skipped(self) -> tuple[SkippedView, ...]:
        """Count what was not taken, the most frequent reason first."""
        counted = sorted(self._skipped.items(), key=lambda each: (-each[1], each[0]))
        return tuple(
            SkippedView(reason=reason, rows=rows, lines=tuple(self._first[reason]))
            for reason, rows in counted
        )

    @property
    def unknown(self) -> UnknownSchoolsView:
        """Count the schools that are not the trust's."""
        urns = sorted(urn for urn in self._unknown if _is_urn(urn))
        return UnknownSchoolsView(schools=len(self._unknown), urns=tuple(urns[:LISTED]))

    @property
    def odd(self) -> OddValuesView:
        """Count what looks wrong."""
        return OddValuesView(values=self._odd_values, listed=tuple(self._odd))

    @property
    def suppressed(self) -> int:
        """Count the figures of the trust's schools that are too small to be told."""
        return sum(
            figure.mark is Mark.SUPPRESSED
            for cells in self.of_schools.values()
            for figure in cells.values()
        )

    def _keep(
        self,
        held: dict[Key, dict[Cell, Figure]],
        key: Key,
        figures: Iterable[Figure],
        line: int,
    ) -> None:
        for figure in map(without_small, figures):
            cells = held.setdefault(key, {})
            before = cells.setdefault((figure.measure, figure.group), figure)
            if before != figure:
                self._skip(line, "says otherwise what a row before said")

    def _inspection(self, school: KnownSchool, one: InspectionFound) -> InspectionFacts:
        return InspectionFacts(
            school_id=SchoolId(school.id),
            urn=one.urn,
            inspected_on=one.inspected_on,
            published_on=one.published_on,
            overall=one.overall,
            areas=dict(one.areas),
            safeguarding_met=one.safeguarding_met,
            as_at=self.as_at,
        )

    def _skip(self, line: int, reason: str) -> None:
        self._skipped[reason] = self._skipped.get(reason, 0) + 1
        first = self._first.setdefault(reason, [])
        if len(first) < _FIRST_LINES:
            first.append(line)
        if len(self.skipped_lines) < MOST_SKIPPED:
            self.skipped_lines.append(SkippedLine(line=line, reason=reason))

    def _note(self, line: int, oddities: Iterable[Oddity]) -> None:
        for oddity in oddities:
            self._odd_values += 1
            if len(self._odd) < LISTED:
                self._odd.append(odd_value(line, oddity))


def _is_urn(written: str) -> bool:
    return len(written) == 6 and written.isdecimal()  # noqa: PLR2004 - a URN has six digits
