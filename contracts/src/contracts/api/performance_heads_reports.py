"""The Headteacher's Report: what people send about it and how it is shown (R92)."""

from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, StringConstraints

from contracts.api.performance_heads_report_parts import Prefilled
from contracts.api.performance_heads_report_sections import ReportSection
from contracts.api.shown import Shown
from contracts.base import Confidential, Frozen, Prose
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.performance import HeadsReportId, HeadsReportState
from contracts.planning import TermNumber
from contracts.schools import SchoolId


class StartHeadsReport(Frozen):
    """A school's report for one term of a cycle, begun with nothing written."""

    school_id: SchoolId
    cycle: Cycle
    term: TermNumber


class WriteReportSection(Frozen):
    """The whole text of one section."""

    text: Prose


class StateSafeguarding(Frozen):
    """Whether the safeguarding duties are met, and when that was and will be reviewed."""

    met: bool
    reviewed_on: date | None = None
    next_review_on: date | None = None


class ReturnHeadsReport(Frozen):
    """What the Head is asked to change."""

    words: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000),
        Confidential(),
    ]


class ReportSectionView(Frozen):
    """A section; `version` is the If-Match of its next text, 0 while nothing was written."""

    key: ReportSection
    title: str
    hint: str
    text: str
    version: int
    written_by: PersonId | None
    written_at: AwareDatetime | None


class SafeguardingView(Frozen):
    """What is said of safeguarding; `met` is None until it is said."""

    met: bool | None
    reviewed_on: date | None
    next_review_on: date | None
    version: int
    written_by: PersonId | None
    written_at: AwareDatetime | None


class SavedSection(Shown):
    """A section as it was saved: `version` is its own, `report_version` that of the whole."""

    text: str
    report_version: int
    missing: tuple[str, ...]


class SavedSafeguarding(Shown):
    """The statement as it was saved: `version` is its own, `report_version` that of the whole."""

    safeguarding: SafeguardingView
    report_version: int
    missing: tuple[str, ...]


class ReportStepView(Frozen):
    """One step of the report's life; `words` are those it was returned with, else empty."""

    state: HeadsReportState
    by: PersonId
    at: AwareDatetime
    words: str


class MayReport(Frozen):
    """What whoever asks may do with the report now."""

    write: bool
    submit: bool
    give_back: bool
    accept: bool
    publish: bool
    revise: bool


class HeadsReportView(Shown):
    """A report in full. What is prefilled follows the facts until it is submitted.

    `missing` are the sections (or "safeguarding") without which it is not submitted; `editions`
    counts its publications.
    """

    school_id: SchoolId
    school_name: str
    cycle: Cycle
    term: TermNumber
    state: HeadsReportState
    sections: tuple[ReportSectionView, ...]
    safeguarding: SafeguardingView
    prefilled: Prefilled
    missing: tuple[str, ...]
    steps: tuple[ReportStepView, ...]
    editions: int
    may: MayReport


class HeadsReportSummary(Frozen):
    """A report in the list; `written` of `sections` parts are there."""

    id: HeadsReportId
    version: int
    school_id: SchoolId
    school_name: str
    cycle: Cycle
    term: TermNumber
    state: HeadsReportState
    written: int
    sections: int
    editions: int
    moved_at: AwareDatetime
