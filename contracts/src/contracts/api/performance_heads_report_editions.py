"""The Headteacher's Report as it was published, and what changed between two publications."""

from datetime import date

from pydantic import AwareDatetime

from contracts.api.performance_heads_report_parts import Prefilled
from contracts.api.performance_heads_report_sections import ReportSection
from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.performance import HeadsReportId
from contracts.planning import TermNumber
from contracts.schools import SchoolId


class ReportEditionSummary(Frozen):
    """A publication in the list; the `current` one is the last."""

    id: str
    version: int
    report_id: HeadsReportId
    school_id: SchoolId
    school_name: str
    cycle: Cycle
    term: TermNumber
    number: int
    current: bool
    published_at: AwareDatetime


class EditionSectionView(Frozen):
    """A section as it was published."""

    key: ReportSection
    title: str
    text: str


class ReportEditionView(Shown):
    """A report as it was published; it never changes."""

    report_id: HeadsReportId
    school_id: SchoolId
    school_name: str
    cycle: Cycle
    term: TermNumber
    number: int
    current: bool
    published_at: AwareDatetime
    published_by: PersonId
    sections: tuple[EditionSectionView, ...]
    safeguarding_met: bool | None
    safeguarding_reviewed_on: date | None
    safeguarding_next_review_on: date | None
    prefilled: Prefilled


class ReportTextChange(Frozen):
    """A section's text, before and after."""

    key: ReportSection
    title: str
    before: str
    after: str


class ReportComparison(Frozen):
    """What changed from one publication to a later one; `facts` says it of what was prefilled."""

    report_id: HeadsReportId
    from_edition: int
    to_edition: int
    sections: tuple[ReportTextChange, ...]
    facts: tuple[str, ...]
