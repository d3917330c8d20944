"""An import: a file read, looked at, taken over as a whole and, if need be, taken back (R93)."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Self, TypeVar

from pydantic import AwareDatetime

from contracts.api.performance_imports import (
    AreaChangeView,
    FileView,
    ImportState,
    SchoolChangeView,
)
from contracts.base import Aggregate, Event, Frozen
from contracts.people import PersonId
from contracts.performance import (
    Dataset,
    DatasetImported,
    DatasetRejected,
    HeadlinesPublished,
    ImportId,
    Rejection,
    Status,
    Year,
)
from contracts.schools import Phase, SchoolId
from performance.imports.model.refusals import (
    BeingRead,
    ImportedAlready,
    NotCommitted,
    NothingToTake,
    NotPreviewed,
)

V = TypeVar("V")

STALLED = timedelta(minutes=2)
"""A reading that has not moved for so long was cut off: another file may come."""

_OPEN = (ImportState.WAITING, ImportState.NEEDS_ANSWERS, ImportState.PREVIEWED)


class Part(Frozen):
    """What a file brings of one data set and year, as it is announced."""

    dataset: Dataset
    year: Year
    status: Status
    schools: tuple[SchoolId, ...]
    phases: tuple[Phase, ...]
    figures: int


class Found(Frozen):
    """What was read; `content` is the same for the same file read in the same way."""

    file: FileView
    schools: tuple[SchoolChangeView, ...]
    areas: tuple[AreaChangeView, ...]
    parts: tuple[Part, ...]
    content: str


class Act(Frozen):
    """Who did something, and when."""

    by: PersonId
    at: AwareDatetime


class Import(Aggregate):
    """One file on its way in; of a refused one nothing is kept, not even its name."""

    state: ImportState = ImportState.WAITING
    begun: Act
    touched_at: AwareDatetime
    school_id: SchoolId | None = None
    file_name: str | None = None
    rows_read: int = 0
    found: Found | None = None
    content: str | None = None
    same_as: ImportId | None = None
    refused: str | None = None
    rejection: Rejection | None = None
    committed: Act | None = None
    undone: Act | None = None

    def reading(self, file_name: str, at: AwareDatetime) -> Self:
        """Let a file come, instead of what was read before; one at a time."""
        stalled = self.state is ImportState.READING and at - self.touched_at > STALLED
        if self.state not in _OPEN and not stalled:
            if self.state is ImportState.READING:
                raise BeingRead("a file is being read into this import just now")
            raise NotPreviewed(f"this import is {self.state}: begin another for another file")
        return self._emptied(ImportState.READING, at).but(file_name=file_name)

    def progressed(self, rows: int, at: AwareDatetime) -> Self:
        """Note how far the reading has come."""
        return self.but(rows_read=rows, touched_at=at)

    def interrupted(self, at: AwareDatetime) -> Self:
        """Forget what had come of a file that did not come whole."""
        return self._emptied(ImportState.WAITING, at)

    def read(self, found: Found, same_as: ImportId | None, at: AwareDatetime) -> Self:
        """Keep what was found, to be looked at; what the file does not say is asked for first."""
        state = ImportState.NEEDS_ANSWERS if found.file.needs else ImportState.PREVIEWED
        return self.but(
            state=state,
            found=found,
            content=found.content,
            rows_read=found.file.rows,
            same_as=same_as,
            touched_at=at,
        )

    def reject(self, why: Rejection, act: Act) -> tuple[Self, DatasetRejected]:
        """Refuse a file about single pupils; that it was refused is all that stays."""
        rejected = self._emptied(ImportState.REFUSED, act.at).but(rejection=why)
        told = DatasetRejected(import_id=ImportId(self.id), why=why, by=act.by, at=act.at)
        return rejected, told

    def refuse(self, reason: str, at: AwareDatetime) -> Self:
        """Refuse a file that cannot be read, and say why."""
        return self._emptied(ImportState.REFUSED, at).but(refused=reason)

    def commit(self, act: Act) -> tuple[Self, tuple[Event, ...]]:
        """Take everything over; refuses what was not looked at, or is in force already."""
        if self.state is not ImportState.PREVIEWED or self.found is None:
            raise NotPreviewed(f"this import is {self.state}, and cannot be taken over")
        if self.same_as:
            raise ImportedAlready("this file is in force already: nothing would change")
        if not (self.found.schools or self.found.areas):
            raise NothingToTake("this file says nothing about a school of the trust")
        taken = self.but(state=ImportState.COMMITTED, committed=act, touched_at=act.at)
        published = tuple(
            HeadlinesPublished(
                collection_id=None,
                import_id=ImportId(self.id),
                dataset=part.dataset,
                year=part.year,
                status=part.status,
                phases=part.phases,
                schools=part.schools,
                published_by=act.by,
                published_at=act.at,
            )
            for part in self.found.parts
            if part.schools
        )
        return taken, (*self._told(act, undone=False), *published)

    def undo(self, act: Act) -> tuple[Self, tuple[Event, ...]]:
        """Take everything back, whatever came after it."""
        if self.state is not ImportState.COMMITTED:
            raise NotCommitted(f"this import is {self.state}: there is nothing to take back")
        back = self.but(state=ImportState.UNDONE, undone=act, touched_at=act.at)
        return back, self._told(act, undone=True)

    def _told(self, act: Act, *, undone: bool) -> tuple[Event, ...]:
        """Announce each data set once, with all its years."""
        parts = self.found.parts if self.found else ()
        datasets = dict.fromkeys(part.dataset for part in parts)
        return tuple(
            DatasetImported(
                import_id=ImportId(self.id),
                dataset=dataset,
                years=_each(part.year for part in parts if part.dataset is dataset),
                schools=_each(
                    school for part in parts if part.dataset is dataset for school in part.schools
                ),
                figures=sum(part.figures for part in parts if part.dataset is dataset),
                undone=undone,
                by=act.by,
                at=act.at,
            )
            for dataset in datasets
        )

    def _emptied(self, state: ImportState, at: AwareDatetime) -> Self:
        return self.but(
            state=state,
            touched_at=at,
            file_name=None,
            rows_read=0,
            found=None,
            content=None,
            same_as=None,
            refused=None,
        )


def _each(values: Iterable[V]) -> tuple[V, ...]:
    """Give each value once, in the order in which they first came."""
    return tuple(dict.fromkeys(values))
