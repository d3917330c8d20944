"""What is known of Ashlode in numbers, and what was made of it: files, tiers, returns, reports."""

from datetime import date
from itertools import chain

from contracts.api.performance_heads_report_sections import ReportSection
from contracts.api.performance_heads_reports import StateSafeguarding
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.performance import Dataset, MeasureCode, Tier, Year
from contracts.planning import TermNumber


class FilesContent(Frozen):
    """The files that were taken over on a day, by their names under `ashlode/figures`."""

    on: date
    names: tuple[str, ...]


class EvidenceContent(Frozen):
    """One piece of evidence: figures of a year, late steps of the plan, or words."""

    dataset: Dataset | None = None
    year: Year | None = None
    slippage: bool = False
    words: str | None = None


class TierContent(Frozen):
    """A school's tier as the School Improvement Team set it on a day."""

    school: str
    on: date
    tier: Tier
    rationale: str
    evidence: tuple[EvidenceContent, ...]


class QueryContent(Frozen):
    """What the data specialist asked about a figure."""

    on: date
    measure: MeasureCode
    words: str


class ReturnContent(Frozen):
    """A school's return: each figure with the number of pupils it is about."""

    school: str
    submitted: date | None = None
    accepted: date | None = None
    figures: dict[MeasureCode, tuple[float, int]]
    queries: tuple[QueryContent, ...] = ()


class CollectionContent(Frozen):
    """A window, the measures it asks of all pupils, and what came in."""

    name: str
    year: Year
    opens: date
    due: date
    measures: tuple[MeasureCode, ...]
    returns: tuple[ReturnContent, ...]


class ReportContent(Frozen):
    """A Headteacher's Report and its way to the governors."""

    school: str
    term: TermNumber
    started: date
    submitted: date | None = None
    returned: date | None = None
    returned_with: str = ""
    accepted: date | None = None
    published: date | None = None
    safeguarding: StateSafeguarding
    sections: dict[ReportSection, str]

    def key(self, school_id: str, cycle: Cycle) -> str:
        """Name the report as performance does."""
        return f"{school_id}:{cycle}:{self.term}"


class PerformanceContent(Frozen):
    """Everything under `performance/`."""

    files: tuple[FilesContent, ...]
    tiers: tuple[TierContent, ...]
    collections: tuple[CollectionContent, ...]
    reports: tuple[ReportContent, ...]

    def days(self) -> set[date]:
        """List every day on which something was done."""
        returns = tuple(chain.from_iterable(one.returns for one in self.collections))
        steps = (
            *((one.started, one.submitted, one.returned) for one in self.reports),
            *((one.accepted, one.published) for one in self.reports),
            *((one.submitted, one.accepted) for one in returns),
            *((asked.on,) for one in returns for asked in one.queries),
            *((one.opens,) for one in self.collections),
            *((one.on,) for one in (*self.files, *self.tiers)),
        )
        return {day for day in chain.from_iterable(steps) if day is not None}
