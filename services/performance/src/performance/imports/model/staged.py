"""What a file says, kept in small parts between looking and taking over; never the file itself."""

from contracts.base import Aggregate, Frozen
from contracts.performance import Dataset, Figure, ImportId, InspectionFacts, Year
from contracts.schools import SchoolId, Urn


class Staged(Aggregate):
    """Figures of one school (under one URN) or area, for one year and data set; or inspections.

    Groups of 1 to 5 are suppressed already. `order` keeps a school's own figures on top of those
    of its predecessors.
    """

    import_id: ImportId
    order: int
    school_id: SchoolId | None
    area: str | None
    urn: Urn | None
    year: Year | None
    dataset: Dataset | None
    figures: tuple[Figure, ...] = ()
    inspections: tuple[InspectionFacts, ...] = ()


class SkippedLine(Frozen):
    """One row that was not taken, and why in words of ours."""

    line: int
    reason: str


class SkippedLines(Aggregate):
    """Some of the rows an import did not take, in the order of the file."""

    import_id: ImportId
    last: int
    lines: tuple[SkippedLine, ...]
