"""A report's life: draft, submitted, returned or accepted, published, and revised anew (R92)."""

from typing import TypeAlias

from contracts.api.performance_heads_report_parts import Prefilled
from contracts.performance import HeadsReportId, HeadsReportMoved, HeadsReportState
from performance.heads_reports.model.edition import Edition
from performance.heads_reports.model.refusals import ReportIncomplete, ReportNotInState
from performance.heads_reports.model.report import HeadsReport, Signed, Step

S = HeadsReportState
Moved: TypeAlias = tuple[HeadsReport, HeadsReportMoved]

_NEXT: dict[S, frozenset[S]] = {
    S.DRAFT: frozenset({S.SUBMITTED}),
    S.RETURNED: frozenset({S.SUBMITTED}),
    S.SUBMITTED: frozenset({S.RETURNED, S.ACCEPTED}),
    S.ACCEPTED: frozenset({S.RETURNED, S.PUBLISHED}),
    S.PUBLISHED: frozenset({S.DRAFT}),
}


def may_become(report: HeadsReport, state: S) -> bool:
    """Say whether the report's next step may be this one."""
    return state in _NEXT[report.state]


def begun(report: HeadsReport) -> HeadsReportMoved:
    """Tell that a school has begun its report; nobody outside the school reads it yet."""
    return _told(report, report.state)


def submit(report: HeadsReport, filled: Prefilled, signed: Signed) -> Moved:
    """Hand the report in: every section is written, and the facts stay as they are now."""
    _must_become(report, S.SUBMITTED)
    if report.missing:
        raise ReportIncomplete(
            "some sections of the report are still empty", missing=list(report.missing)
        )
    return _moved(report.but(frozen=filled), S.SUBMITTED, signed)


def give_back(report: HeadsReport, words: str, signed: Signed) -> Moved:
    """Ask the Head for changes, in words; the facts follow what happens again."""
    _must_become(report, S.RETURNED)
    return _moved(report.but(frozen=None), S.RETURNED, signed, words)


def accept(report: HeadsReport, signed: Signed) -> Moved:
    """Agree that the report can go to the governors."""
    _must_become(report, S.ACCEPTED)
    return _moved(report, S.ACCEPTED, signed)


def publish(report: HeadsReport, signed: Signed) -> tuple[HeadsReport, Edition, HeadsReportMoved]:
    """Let the governors read it as it now stands; this edition never changes again."""
    _must_become(report, S.PUBLISHED)
    new, told = _moved(report.but(editions=report.editions + 1), S.PUBLISHED, signed)
    return new, Edition.of(new, signed), told


def revise(report: HeadsReport, signed: Signed) -> Moved:
    """Begin the next edition; governors go on reading the last."""
    _must_become(report, S.DRAFT)
    return _moved(report.but(frozen=None), S.DRAFT, signed)


def _must_become(report: HeadsReport, state: S) -> None:
    if not may_become(report, state):
        raise ReportNotInState(
            f"a {report.state} report cannot become {state}", state=report.state.value
        )


def _moved(report: HeadsReport, state: S, signed: Signed, words: str = "") -> Moved:
    step = Step(state=state, signed=signed, words=words)
    new = report.but(state=state, steps=(*report.steps, step))
    return new, _told(new, report.state)


def _told(report: HeadsReport, previous: S) -> HeadsReportMoved:
    last = report.steps[-1].signed
    return HeadsReportMoved(
        report_id=HeadsReportId(report.id),
        school_id=report.school_id,
        cycle=report.cycle,
        term=report.term,
        state=report.state,
        previous=previous,
        edition=report.editions,
        moved_by=last.by,
        moved_at=last.at,
    )
