"""Collections, imports, publications: what is asked of schools and what came of it (R88-R93)."""

from datetime import date
from enum import StrEnum

from pydantic import AwareDatetime

from contracts.base import Event, Name
from contracts.people import PersonId
from contracts.performance.figures import Dataset, Status, Year
from contracts.performance.ids import CollectionId, ImportId, ReturnId
from contracts.schools import Phase, SchoolId


class CollectionOpened(Event):
    """The data specialist asks schools for an agreed set of headlines (R88, R98)."""

    type = "performance.collection-opened.v1"

    collection_id: CollectionId
    name: Name
    year: Year
    opens: date
    due: date
    schools: tuple[SchoolId, ...]


class ReturnState(StrEnum):
    """A school's return on its way: the specialist queries it or sends it back, or accepts it."""

    AWAITED = "awaited"
    SUBMITTED = "submitted"
    QUERIED = "queried"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    PUBLISHED = "published"


class ReturnMoved(Event):
    """A return has another state; its figures are told by `FiguresPublished` alone."""

    type = "performance.return-moved.v1"

    return_id: ReturnId
    collection_id: CollectionId
    school_id: SchoolId
    state: ReturnState
    previous: ReturnState
    moved_by: PersonId
    moved_at: AwareDatetime


class HeadlinesPublished(Event):
    """A set of figures was opened to comparison: a collection's returns, or an import (R89)."""

    type = "performance.headlines-published.v1"

    collection_id: CollectionId | None
    import_id: ImportId | None
    dataset: Dataset
    year: Year
    status: Status
    phases: tuple[Phase, ...]
    schools: tuple[SchoolId, ...]
    published_by: PersonId
    published_at: AwareDatetime


class DatasetImported(Event):
    """A file was taken over as a whole, or (`undone`) taken back as a whole."""

    type = "performance.dataset-imported.v1"

    import_id: ImportId
    dataset: Dataset
    years: tuple[Year, ...]
    schools: tuple[SchoolId, ...]
    figures: int
    undone: bool
    by: PersonId
    at: AwareDatetime


class Rejection(StrEnum):
    """Why a file was not looked at further."""

    PUPIL_LEVEL = "pupil-level"


class DatasetRejected(Event):
    """A file about single pupils was refused; nothing of it was kept, not even its name (R93)."""

    type = "performance.dataset-rejected.v1"

    import_id: ImportId
    why: Rejection
    by: PersonId
    at: AwareDatetime
