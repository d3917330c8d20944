"""The trust's template, and a school's own file read through a mapping as if it were one."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from chassis.files.tables import Row, Table, known_as
from contracts.performance import Dataset, Figure, Group, MeasureCode, Source
from contracts.performance.measures import measures
from performance.files.figures import Bound, Told, bind
from performance.files.labels import folded, group_called, status_called
from performance.files.layouts import Column
from performance.files.mapping import FIELDS, Field, Mapping, MeasureColumn
from performance.files.recognise import Recognised
from performance.files.repeats import Repeats
from performance.files.rows import FileRow, Odd, Oddity, Said, SchoolRow, Skip, SkippedRow
from performance.files.watched import watched
from performance.files.years import year_in

_URN = re.compile(r"\d{6}")
_SAME: dict[Field, str] = {name: name for name in FIELDS}


class _Wrong(Exception):
    pass


@dataclass(frozen=True, slots=True)
class _Cell:
    """One figure to read from a row: which measure and group its column or its words say."""

    bound: Bound
    group: Group


def read_long(
    table: Table,
    found: Recognised,
    said: Said,
    mapping: Mapping | None,
    mine: Container[str] | None,
) -> Iterator[FileRow]:
    """Read a row for each figure, or a row for each school with a column for each measure.

    A value that does not say about how many pupils it is, is not taken (R94).
    """
    long = _Long(table, found, said, mapping or Mapping(fields=dict(_SAME)))
    return long.rows(mine)


class _Long:
    def __init__(self, table: Table, found: Recognised, said: Said, mapping: Mapping) -> None:
        self._table, self._found, self._said = table, found, said
        self._headings = {name: known_as(one) for name, one in mapping.fields.items()}
        self._codes = {folded(one.name): code for code, one in measures().items()}
        self._repeats = Repeats()
        self._columns = [self._bound(one, mapping) for one in mapping.measures]
        self._value = mapping.fields.get("value", "")
        self._cohort = mapping.fields.get("cohort", "")
        self._by_code: dict[MeasureCode, Bound] = {}

    def rows(self, mine: Container[str] | None) -> Iterator[FileRow]:
        for row in watched(self._table):
            yield from self._row(row, mine)

    def _row(self, row: Row, mine: Container[str] | None) -> Iterator[FileRow]:
        urn = self._cell(row, "urn")
        if len(row.cells) > row.width:
            words = f"the row has {len(row.cells)} cells under {row.width} headings"
            yield SkippedRow(row.line, urn[:12], "", Skip.BROKEN, words)
        elif not _URN.fullmatch(urn):
            yield SkippedRow(row.line, urn[:12], "", Skip.NO_URN, "no URN of six digits")
        else:
            try:
                told, cells = self._told(row), self._cells(row)
            except _Wrong as wrong:
                yield SkippedRow(row.line, urn, "", Skip.UNKNOWN_WORD, str(wrong))
                return
            if mine is not None and urn not in mine:
                dataset = measures()[cells[0].bound.column.measure].dataset
                yield SchoolRow(row.line, urn, "", told.year, dataset, (), ())
                return
            yield from self._figures(row, urn, told, cells)

    def _figures(self, row: Row, urn: str, told: Told, cells: list[_Cell]) -> Iterator[FileRow]:
        figures: dict[Dataset, list[Figure]] = {}
        oddities: dict[Dataset, list[Oddity]] = {}
        for cell in cells:
            dataset = measures()[cell.bound.column.measure].dataset
            read = _with_cohort(cell.bound, cell.bound.figure(row.cells, told, cell.group))
            if isinstance(read, Oddity):
                oddities.setdefault(dataset, []).append(read)
            elif read is not None:
                figures.setdefault(dataset, []).append(read)
        told_of = sorted(figures.keys() | oddities.keys())
        if not told_of:
            yield SkippedRow(row.line, urn, "", Skip.NOTHING_TO_READ, "no figure in it")
        for dataset in told_of:
            its = tuple(figures.get(dataset, ()))
            about = tuple((cell.bound.column.measure, cell.group) for cell in cells)
            repeat = self._repeats.of((urn, told.year, dataset, about), row.line, its, school=True)
            if repeat is not None:
                yield SkippedRow(row.line, urn, "", *repeat)
            else:
                odd = tuple(oddities.get(dataset, ()))
                yield SchoolRow(row.line, urn, "", told.year, dataset, its, odd)

    def _told(self, row: Row) -> Told:
        written = self._cell(row, "academic_year")
        year = year_in(written) if written else (self._said.year or self._found.year)
        if year is None:
            raise _Wrong(f'"{written[:24]}" is not an academic year such as 2026-27')
        word = self._cell(row, "status")
        status = status_called(word) if word else (self._said.status or self._found.status)
        if status is None:
            raise _Wrong(f'"{word[:24]}" is no status: school-reported, provisional, final …')
        source = folded(self._cell(row, "source"))
        if source not in ("", *(one.value for one in Source)):
            raise _Wrong(f'"{source[:24]}" is no source: school, dfe, ofsted or register')
        return Told(year, status, Source(source or Source.SCHOOL.value), self._said)

    def _cells(self, row: Row) -> list[_Cell]:
        if self._columns:
            return [_Cell(bound, bound.column.group) for bound in self._columns]
        written = self._cell(row, "measure_code")
        code = MeasureCode(written.casefold())
        code = code if code in measures() else self._codes.get(folded(written), code)
        if code not in measures():
            raise _Wrong(f'"{written[:40]}" is no measure here')
        words = self._cell(row, "breakdown")
        group = group_called(words) if words else Group.ALL
        if group is None:
            raise _Wrong(f'"{words[:40]}" is no group shown here')
        if code not in self._by_code:
            column = Column(self._value, code, cohort=self._cohort)
            (self._by_code[code],) = bind((column,), self._table.places)
        return [_Cell(self._by_code[code], group)]

    def _bound(self, one: MeasureColumn, mapping: Mapping) -> Bound:
        cohort = one.cohort or mapping.fields.get("cohort", "")
        column = Column(one.heading, one.measure, one.group, cohort=cohort)
        (bound,) = bind((column,), self._table.places)
        return bound

    def _cell(self, row: Row, name: Field) -> str:
        heading = self._headings.get(name)
        return row[heading] if heading else ""


def _with_cohort(bound: Bound, read: Figure | Oddity | None) -> Figure | Oddity | None:
    if isinstance(read, Figure) and read.value is not None and read.cohort is None:
        words = "it does not say about how many pupils: a group of 1 to 5 could not be hidden"
        return Oddity(bound.heading, "", Odd.NO_COHORT, words)
    return read
