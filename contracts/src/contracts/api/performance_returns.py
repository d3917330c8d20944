"""A school's return: figures of whole groups, what was asked about them, and its way (R88)."""

from datetime import date
from enum import StrEnum

from pydantic import AwareDatetime

from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.people import PersonId
from contracts.performance import (
    Amount,
    Better,
    Cohort,
    CollectionId,
    Dataset,
    Group,
    Mark,
    MeasureCode,
    ReturnState,
    Status,
    Unit,
    Year,
)
from contracts.schools import SchoolId


class ReturnLineView(Frozen):
    """A return in a list: one tile of the progress board.

    `late_days` counts from the day it was due to today or to the day it came in, 0 when in time.
    """

    id: str
    version: int
    collection_id: CollectionId
    collection_name: str
    collection_open: bool
    year: Year
    opens: date
    due: date
    school_id: SchoolId
    state: ReturnState
    late_days: int
    asked: int
    filled: int
    open_queries: int
    last_by: PersonId | None
    last_at: AwareDatetime | None
    may_write: bool


class PriorFigureView(Frozen):
    """The school's published figure of the year before."""

    value: Amount | None
    mark: Mark | None
    cohort: Cohort | None
    status: Status


class DoubtKind(StrEnum):
    """What strikes the eye about a figure."""

    CHANGED = "changed"  # far from the school's published figure of the year before
    UNUSUAL = "unusual"  # hardly a school has such a value
    MORE_THAN_ALL = "more-than-all"  # a group larger than all pupils


class DoubtView(Frozen):
    """Something to look at again, which stops nobody; `by` is the change since last year."""

    kind: DoubtKind
    by: Amount | None


class CellView(Frozen):
    """One figure of a return; neither value nor mark means that it is still to come.

    `held_back`: there is a figure, but it would give a small group away, and only those who enter
    it may see it.
    """

    group: Group
    value: Amount | None
    mark: Mark | None
    cohort: Cohort | None
    held_back: bool
    entered_by: PersonId | None
    entered_at: AwareDatetime | None
    before: PriorFigureView | None
    doubts: tuple[DoubtView, ...]


class ReturnMeasureView(Frozen):
    """A measure of a return with the groups asked; with `why_none` there is nothing to fill in.

    Values lie between `least` and `most`; anything else is refused.
    """

    measure: MeasureCode
    name: str
    dataset: Dataset
    unit: Unit
    better: Better
    decimals: int
    definition: str
    counts_pupils: bool
    least: Amount
    most: Amount
    why_none: str | None
    cells: tuple[CellView, ...]


class ReturnQueryView(Frozen):
    """A question about one figure; settled by an answer or by another figure."""

    id: str
    measure: MeasureCode
    group: Group
    words: str
    asked_by: PersonId
    asked_at: AwareDatetime
    answer: str | None
    answered_by: PersonId | None
    answered_at: AwareDatetime | None
    corrected: bool
    open: bool


class ReturnMoveView(Frozen):
    """A step of the return, with the words it was sent back with."""

    state: ReturnState
    by: PersonId
    at: AwareDatetime
    words: str | None


class ReturnView(Shown):
    """A return in full, with what whoever asks may do to it as it stands."""

    collection_id: CollectionId
    collection_name: str
    collection_open: bool
    year: Year
    opens: date
    due: date
    status: Status
    school_id: SchoolId
    state: ReturnState
    late_days: int
    submitted_on: date | None
    measures: tuple[ReturnMeasureView, ...]
    queries: tuple[ReturnQueryView, ...]
    moves: tuple[ReturnMoveView, ...]
    asked: int
    filled: int
    may_write: bool
    may_submit: bool
    may_query: bool
    may_send_back: bool
    may_accept: bool
    may_publish: bool
