"""Which kind of file it is, by its headings; a file that lacks a needed one is refused by name."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from chassis.files.refusals import FileRefused
from chassis.files.tables import Table, known_as
from contracts.performance import Status, Year
from contracts.performance.measures import measures
from contracts.pupil_level import refuse_pupil_columns
from performance.files.absence import ABSENCE_CURRENT, ABSENCE_OLDER, ABSENCE_WIDE
from performance.files.ks2 import KS2_CURRENT, KS2_OLDER
from performance.files.ks4 import KS4_2024, KS4_2025, KS4_OLDER
from performance.files.layouts import Layout, Shape
from performance.files.mapping import Mapping
from performance.files.ofsted import OFSTED
from performance.files.refusals import LayoutUnknown
from performance.files.register import REGISTER
from performance.files.sixteen import SIXTEEN_CURRENT, SIXTEEN_OLDER
from performance.files.suspensions import SUSPENSIONS
from performance.files.template import TEMPLATE
from performance.files.years import day_of_file, status_of_file, year_of_file

LAYOUTS = (
    *(KS4_OLDER, KS4_2024, KS4_2025, KS2_OLDER, KS2_CURRENT, SIXTEEN_CURRENT, SIXTEEN_OLDER),
    *(ABSENCE_CURRENT, ABSENCE_WIDE, ABSENCE_OLDER, SUSPENSIONS, REGISTER, OFSTED, TEMPLATE),
)
_ALIKE = 0.5


class Ask(StrEnum):
    """What neither the file nor its name says, so that somebody must."""

    YEAR = "year"
    STATUS = "status"


@dataclass(frozen=True)
class Recognised:
    """A file's kind, what is read of its columns, and what is known of the whole file.

    `columns` pairs a heading as it stands in the file with what it is read as.
    """

    layout: Layout
    columns: tuple[tuple[str, str], ...]
    year: Year | None
    status: Status | None
    as_at: date | None
    asks: frozenset[Ask]


def layout_of(table: Table, file_name: str, mapping: Mapping | None = None) -> Recognised:
    """Recognise a file; raises `LayoutUnknown`, saying which headings it lacks for its kind.

    With a mapping it is the template under the headings the mapping names. Headings of pupils are
    refused first of all (`PupilLevelFile`).
    """
    refuse_pupil_columns(table.headings)
    if mapping is not None:
        mapping.check(table)
    layout = TEMPLATE if mapping is not None else _known(table)
    year = year_of_file(file_name, table.headings)
    status = status_of_file(file_name) or layout.status
    asks: set[Ask] = set()
    if layout.shape is not Shape.INSPECTIONS:
        by_row = mapping.says("academic_year") if mapping else _has(table, layout.year)
        if year is None and not by_row and not _has(table, layout.census):
            asks.add(Ask.YEAR)
        by_row = mapping.says("status") if mapping else _has(table, layout.version)
        if status is None and not by_row:
            asks.add(Ask.STATUS)
    return Recognised(
        layout=layout,
        columns=mapping.columns() if mapping else _columns(layout, table),
        year=year,
        status=status,
        as_at=day_of_file(file_name),
        asks=frozenset(asks),
    )


def _known(table: Table) -> Layout:
    fitting = [layout for layout in LAYOUTS if not _missing(layout, table)]
    if fitting:
        return max(fitting, key=lambda layout: len(layout.needed))
    nearest = max(LAYOUTS, key=lambda layout: _likeness(layout, table))
    missing = _missing(nearest, table)
    called = table.name or "the file"
    if _likeness(nearest, table) < _ALIKE:
        raise LayoutUnknown(
            f"{called} is no kind of file known here: match its columns by hand",
            kind=None,
            missing=(),
        )
    raise LayoutUnknown(
        f"{called}: as {nearest.kind} it needs the headings {', '.join(missing)}",
        kind=nearest.kind,
        missing=missing,
    )


def _missing(layout: Layout, table: Table) -> tuple[str, ...]:
    missing = tuple(one for one in layout.needed if not _has(table, one))
    if layout.one_of and not any(_has(table, one) for one in layout.one_of):
        missing = (*missing, " or ".join(layout.one_of))
    return missing


def _likeness(layout: Layout, table: Table) -> float:
    needed = len(layout.needed) + bool(layout.one_of)
    return (needed - len(_missing(layout, table))) / needed


def _has(table: Table, heading: str) -> bool:
    return bool(heading) and known_as(heading) in table.places


def _columns(layout: Layout, table: Table) -> tuple[tuple[str, str], ...]:
    names = measures()
    read_as: dict[str, str] = {
        known_as(heading): words
        for heading, words in (
            (layout.urn, "URN"),
            (layout.name, "school's name"),
            (layout.la, "local authority"),
            (layout.year, "academic year"),
            (layout.census, "academic year"),
            (layout.version, "status"),
            (layout.subject, "subject"),
            (layout.topic, "group"),
        )
        if heading
    }
    for column in layout.columns:
        for heading in (column.cohort, column.low, column.high, column.count):
            if heading:
                read_as.setdefault(known_as(heading), f"with {names[column.measure].name}")
        group = "" if column.group == "all" else f", {column.group.value}"
        read_as[known_as(column.heading)] = f"{names[column.measure].name}{group}"
    for heading in layout.needed:
        read_as.setdefault(known_as(heading), heading)
    return tuple(
        (heading, read_as[known_as(heading)])
        for heading in table.headings
        if known_as(heading) in read_as
    )


def must_be_said(asks: frozenset[Ask], year: Year | None, status: Status | None) -> None:
    """Refuse to read a file of which neither it nor anybody says the year or the status."""
    if Ask.YEAR in asks and year is None:
        raise FileRefused("say which academic year the file is about: neither it nor its name does")
    if Ask.STATUS in asks and status is None:
        raise FileRefused("say whether the figures are provisional, revised or final")
