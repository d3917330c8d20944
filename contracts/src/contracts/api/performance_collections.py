"""Collection windows: the agreed headlines a data specialist asks of schools (R88, R98)."""

from datetime import date
from typing import Annotated, Self

from pydantic import AwareDatetime, Field, model_validator

from contracts.api.shown import Shown
from contracts.base import Frozen, Name
from contracts.people import PersonId
from contracts.performance import Dataset, Group, MeasureCode, ReturnState, Status, Year
from contracts.schools import Phase, SchoolId

_STATUSES = (Status.SCHOOL_REPORTED, Status.PROVISIONAL)
MOST_SCHOOLS = 1_000


class AskedMeasure(Frozen):
    """One measure and the groups of pupils it is asked for."""

    measure: MeasureCode
    groups: Annotated[tuple[Group, ...], Field(min_length=1, max_length=len(Group))]


class AskedOfPhase(Frozen):
    """What schools of one phase are asked; nothing here puts two schools on a common scale."""

    phase: Phase
    measures: Annotated[tuple[AskedMeasure, ...], Field(min_length=1, max_length=60)]


class OpenCollection(Frozen):
    """A window to open: for which year, from when until when, and which schools are asked.

    Without `asked` it is the agreed headline set of each phase. `status` is how the figures will
    be labelled once they are published: school-reported or provisional.
    """

    name: Name
    year: Year
    opens: date
    due: date
    status: Status = Status.SCHOOL_REPORTED
    schools: Annotated[tuple[SchoolId, ...], Field(min_length=1, max_length=MOST_SCHOOLS)]
    asked: tuple[AskedOfPhase, ...] = ()

    @model_validator(mode="after")
    def _opens_before_it_is_due(self) -> Self:
        if self.due < self.opens:
            raise ValueError("returns cannot be due before the collection opens")
        if self.status not in _STATUSES:
            raise ValueError("what schools report is school-reported or provisional")
        return self


class DueBody(Frozen):
    """Another day for returns; a collection that was closed is open again."""

    due: date


class AskableMeasureView(Frozen):
    """A measure that may be asked of a phase; `why_none` says why the year has no figure.

    `agreed` groups are those of the agreed headline set; none of them when it is no headline.
    """

    measure: MeasureCode
    name: str
    dataset: Dataset
    headline: bool
    why_none: str | None
    agreed: tuple[Group, ...]


class AskableOfPhaseView(Frozen):
    """What may be asked of the trust's schools of one phase."""

    phase: Phase
    schools: tuple[SchoolId, ...]
    measures: tuple[AskableMeasureView, ...]


class AskableView(Frozen):
    """What a collection of a year may ask, to choose from when one is opened."""

    year: Year
    phases: tuple[AskableOfPhaseView, ...]


class AskedMeasureView(Frozen):
    """A measure a collection asks for; `why_none` says why its year has no figure to give."""

    measure: MeasureCode
    name: str
    why_none: str | None
    groups: tuple[Group, ...]


class AskedOfPhaseView(Frozen):
    """What a collection asks of the schools of one phase."""

    phase: Phase
    measures: tuple[AskedMeasureView, ...]


class ProgressCount(Frozen):
    """How many of the returns that may be seen are in a state."""

    state: ReturnState
    returns: int


class CollectionLineView(Frozen):
    """A collection in a list."""

    id: str
    name: str
    year: Year
    opens: date
    due: date
    open: bool
    schools: int


class CollectionView(Shown):
    """A collection; `progress` and `late` count the returns that whoever asks may see."""

    name: str
    year: Year
    opens: date
    due: date
    status: Status
    open: bool
    closed_on: date | None
    schools: tuple[SchoolId, ...]
    asked: tuple[AskedOfPhaseView, ...]
    opened_by: PersonId
    opened_at: AwareDatetime
    published_at: AwareDatetime | None
    progress: tuple[ProgressCount, ...]
    late: int
    may_run: bool
