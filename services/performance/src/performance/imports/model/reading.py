"""Reading a file as it comes: judged by its headings first, then row by row, kept nowhere whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from contracts.api.performance_columns import Heading
from contracts.api.performance_imports import ColumnRead, FileView, Need
from contracts.performance import Status, Year
from contracts.schools import Urn
from performance.files import Ask, LayoutUnknown, Recognised, Said, layout_of, read
from performance.files.opening import StreamedTable
from performance.files.pupil_rows import PupilRows
from performance.imports.model.columns import Columns
from performance.imports.model.gathering import Gathering
from performance.imports.model.staging import most_settled
from performance.known.model import KnownSchool

_LONGEST, _LONGEST_HEADING, _MOST_HEADINGS = 160, 200, 2_000
_NEEDS = {Ask.YEAR: Need.YEAR, Ask.STATUS: Need.STATUS}


@dataclass(frozen=True)
class Brought:
    """What whoever brings a file says of it."""

    name: str
    year: Year | None
    status: Status | None
    as_at: date | None


@dataclass(frozen=True)
class Ground:
    """The schools a file may be about, by every URN they have had, and the day it is."""

    schools: Mapping[Urn, KnownSchool]
    today: date


@dataclass
class Reading:
    """A file being read; `gathering` grows while it is, and may be looked at meanwhile."""

    table: StreamedTable
    brought: Brought
    columns: Columns | None
    gathering: Gathering
    recognised: Recognised | None = None
    needs: tuple[Need, ...] = ()
    note: str | None = None

    @property
    def content(self) -> str:
        """Name the file and the way it was read: the same again would change nothing."""
        layout = self.recognised.layout.code if self.recognised else "unknown"
        by = self.columns.fingerprint() if self.columns else ""
        said = self._said()
        return ":".join([self.table.sha256, layout, by, str(said.year), str(said.status)])

    def go_on(self) -> None:
        """Recognise the file and read all of it; or find out what must be said first.

        Raises `FileRefused` for what cannot be read and `PupilLevelFile` for pupils.
        """
        mapping = self.columns.mapping() if self.columns else None
        try:
            found = layout_of(self.table, self.brought.name, mapping)
        except LayoutUnknown as unknown:
            self.needs = (Need.COLUMNS,)
            self.note = str(unknown)[:_LONGEST] if unknown.kind else None
            self._look_through()
            return
        self.recognised, said = found, self._said()
        self.gathering.as_at = said.as_at
        answers = {Ask.YEAR: said.year, Ask.STATUS: said.status}
        self.needs = tuple(_NEEDS[ask] for ask in Ask if ask in found.asks and not answers[ask])
        if self.needs:
            self._look_through()
            return
        for row in read(self.table, found, said, mapping, self.gathering.urns):
            self.gathering.take(row)

    def file(self) -> FileView:
        """Say what was read."""
        found, gathered = self.recognised, self.gathering
        keys = gathered.of_schools.keys() | gathered.of_areas.keys()
        return FileView(
            needs=self.needs,
            note=self.note,
            layout=found.layout.kind if found else None,
            datasets=tuple(sorted({dataset for _, _, dataset in keys})),
            years=tuple(sorted({year for _, year, _ in keys})),
            status=most_settled(gathered.figures()),
            size=self.table.size,
            sha256=self.table.sha256,
            encoding=self.table.encoding,
            headings=tuple(_shown(one) for one in self.table.headings[:_MOST_HEADINGS]),
            columns=tuple(
                ColumnRead(heading=_shown(heading), read_as=read_as[:_LONGEST])
                for heading, read_as in (found.columns if found else ())
            ),
            rows=gathered.rows,
            skipped=gathered.skipped,
            unknown=gathered.unknown,
            odd=gathered.odd,
            suppressed=gathered.suppressed,
        )

    def _look_through(self) -> None:
        """Read on for nothing but to refuse a table of pupils."""
        watching = PupilRows(self.table.headings)
        for row in self.table.rows():
            watching.judge(row.cells)
            self.gathering.rows = row.line - 1

    def _said(self) -> Said:
        kept = self.columns
        as_at = self.brought.as_at or (self.recognised.as_at if self.recognised else None)
        return Said(
            year=self.brought.year or (kept.year if kept else None),
            status=self.brought.status or (kept.status if kept else None),
            as_at=as_at or self.gathering.today,
        )


def reading_of(
    table: StreamedTable, brought: Brought, columns: Columns | None, ground: Ground
) -> Reading:
    """Begin to read an opened file."""
    return Reading(table, brought, columns, Gathering(ground.schools, ground.today))


def _shown(heading: str) -> Heading:
    return heading[:_LONGEST_HEADING]
