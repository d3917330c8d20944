"""Read a recognised file row by row: nothing is kept, so that its size does not matter."""

from collections.abc import Container, Iterator

from chassis.files.tables import Row, Table, known_as
from contracts.calendar import AcademicYear
from contracts.performance import Dataset, Figure, Group, Year
from performance.files.figures import Bound, Told, bind
from performance.files.groups import Breakdowns
from performance.files.inspections import read_inspections
from performance.files.labels import folded, status_called
from performance.files.layouts import Shape
from performance.files.long import read_long
from performance.files.mapping import Mapping
from performance.files.recognise import Recognised, must_be_said
from performance.files.refusals import WordUnknown
from performance.files.repeats import Repeats
from performance.files.rows import AreaRow, FileRow, Oddity, Said, SchoolRow, Skip, SkippedRow
from performance.files.watched import watched
from performance.files.whose import Owners, Whose
from performance.files.years import day_in, year_in

_TERM, _WHOLE_YEAR = "time_identifier", ("academic year", "")


def read(
    table: Table,
    found: Recognised,
    said: Said,
    mapping: Mapping | None = None,
    mine: Container[str] | None = None,
) -> Iterator[FileRow]:
    """Read every row, in the order of the file: each gives figures, an inspection or a reason.

    With `mine`, the URNs somebody cares for, the row of any other school is told of without its
    figures: a national file is read several times as fast.

    Raises `FileRefused` when the year or the status must be said and is not, `WordUnknown` for a
    label that is not known, `PupilLevelFile` for a row for each pupil.
    """
    must_be_said(found.asks, said.year, said.status)
    if found.layout.shape is Shape.INSPECTIONS:
        return read_inspections(table)
    if found.layout.shape is Shape.LONG or found.layout.dataset is None:
        return read_long(table, found, said, mapping, mine)
    return _Reading(table, found, said, found.layout.dataset, mine).rows()


class _Reading:
    def __init__(
        self,
        table: Table,
        found: Recognised,
        said: Said,
        dataset: Dataset,
        mine: Container[str] | None,
    ) -> None:
        layout = found.layout
        self._table, self._layout, self._said = table, layout, said
        self._dataset, self._mine = dataset, mine
        self._status = said.status or found.status
        self._year = said.year or found.year
        self._columns = bind(layout.columns, table.places)
        self._owners = Owners(layout, table)
        self._repeats = Repeats()
        self._terms = _TERM in table.places
        broken_down = layout.shape is Shape.BROKEN_DOWN
        self._breakdowns = Breakdowns(layout, table) if broken_down else None
        self._subject = known_as(layout.subject)
        subjects = {folded(one.column.only) for one in self._columns}
        self._by_subject = {
            subject: tuple(one for one in self._columns if folded(one.column.only) == subject)
            for subject in subjects
        }

    def rows(self) -> Iterator[FileRow]:
        for row in watched(self._table):
            yield self._row(row)

    def _row(self, row: Row) -> FileRow:
        whose = self._owners.of(row)
        if isinstance(whose, SkippedRow):
            return whose
        group = self._group(row)
        if isinstance(group, tuple):
            return SkippedRow(row.line, whose.urn, whose.name, *group)
        told = self._told(row)
        if isinstance(told, tuple):
            return SkippedRow(row.line, whose.urn, whose.name, *told)
        if self._mine is not None and whose.urn and whose.urn not in self._mine:
            return SchoolRow(row.line, whose.urn, whose.name, told.year, self._dataset, (), ())
        return self._figures(row, whose, group, told)

    def _figures(self, row: Row, whose: Whose, group: Group | None, told: Told) -> FileRow:
        line, urn, name = row.line, whose.urn, whose.name
        figures, oddities = _read(self._its_columns(row), row.cells, told, group)
        if not figures and not oddities:
            return SkippedRow(line, urn, name, Skip.NOTHING_TO_READ, "no figure of ours in it")
        key = (urn or whose.area, told.year, group, row[self._subject])
        repeat = self._repeats.of(key, line, figures, school=bool(urn))
        if repeat is not None:
            return SkippedRow(line, urn, name, *repeat)
        if whose.area:
            return AreaRow(line, whose.area, name, told.year, self._dataset, figures, oddities)
        return SchoolRow(line, urn, name, told.year, self._dataset, figures, oddities)

    def _group(self, row: Row) -> Group | tuple[Skip, str] | None:
        if self._terms and folded(row[_TERM]) not in _WHOLE_YEAR:
            return Skip.ANOTHER_COHORT, f"about {row[_TERM][:60]}"
        cohort = self._layout.cohort
        if cohort is not None and folded(row[known_as(cohort[0])]) != folded(cohort[1]):
            return Skip.ANOTHER_COHORT, f"about {row[known_as(cohort[0])][:60]}"
        return self._breakdowns.group_of(row) if self._breakdowns else None

    def _its_columns(self, row: Row) -> tuple[Bound, ...]:
        if not self._subject:
            return self._columns
        columns = self._by_subject.get(folded(row[self._subject]))
        if columns is None:
            raise WordUnknown(self._layout.subject, row[self._subject], row.line)
        return columns

    def _told(self, row: Row) -> Told | tuple[Skip, str]:
        year = self._year_of(row)
        written = row[known_as(self._layout.version)] if self._layout.version else ""
        status = status_called(written) or self._status
        if year is None and self._layout.census:
            return Skip.NOTHING_TO_READ, "no census day"
        if year is None:
            return Skip.NO_YEAR, "no academic year"
        if status is None:
            return Skip.UNKNOWN_WORD, f'"{written[:24]}" is not provisional, revised or final'
        return Told(year, status, self._layout.source, self._said)

    def _year_of(self, row: Row) -> Year | None:
        if self._layout.year and (written := row[known_as(self._layout.year)]):
            return year_in(written)
        if self._layout.census and (day := day_in(row[known_as(self._layout.census)])):
            return AcademicYear.of(day).label
        return self._year


def _read(
    columns: tuple[Bound, ...], cells: list[str], told: Told, group: Group | None
) -> tuple[tuple[Figure, ...], tuple[Oddity, ...]]:
    figures: list[Figure] = []
    oddities: list[Oddity] = []
    for bound in columns:
        found = bound.figure(cells, told, group or bound.column.group)
        if isinstance(found, Oddity):
            oddities.append(found)
        elif found is not None:
            figures.append(found)
    return tuple(figures), tuple(oddities)
