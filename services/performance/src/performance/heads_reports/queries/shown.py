"""A report as it is shown, with what whoever asks may do."""

from chassis.work import Work
from contracts.api.performance_heads_report_sections import REPORT_HINTS, REPORT_TITLES
from contracts.api.performance_heads_reports import (
    HeadsReportView,
    MayReport,
    ReportSectionView,
    ReportStepView,
    SafeguardingView,
    SavedSafeguarding,
    SavedSection,
)
from contracts.performance import HeadsReportState
from contracts.permissions import Permission
from performance.heads_reports.model.life import may_become
from performance.heads_reports.model.report import OPEN_TO_WRITING, HeadsReport, Section
from performance.heads_reports.repository.gathering import filled_in
from performance.known.repository import KnownSchools


async def report_as_seen(work: Work, report: HeadsReport) -> HeadsReportView:
    """Show a report somebody may read, filled in as it is kept or as things stand now."""
    school = await KnownSchools(work).seek(report.school_id)
    return HeadsReportView(
        id=report.id,
        version=report.version,
        school_id=report.school_id,
        school_name=school.name if school else "",
        cycle=report.cycle,
        term=report.term,
        state=report.state,
        sections=tuple(_section(one) for one in report.sections),
        safeguarding=_safeguarding(report),
        prefilled=await filled_in(work, report),
        missing=report.missing,
        steps=tuple(
            ReportStepView(state=s.state, by=s.signed.by, at=s.signed.at, words=s.words)
            for s in report.steps
        ),
        editions=report.editions,
        may=_may(work, report),
    )


def section_saved(report: HeadsReport, section: Section) -> SavedSection:
    """Answer the saving of a section with its own version."""
    return SavedSection(
        id=f"{report.id}:{section.key}",
        version=section.version,
        text=section.text,
        report_version=report.version,
        missing=report.missing,
    )


def safeguarding_saved(report: HeadsReport) -> SavedSafeguarding:
    """Answer the statement on safeguarding with its own version."""
    return SavedSafeguarding(
        id=f"{report.id}:safeguarding",
        version=report.safeguarding.version,
        safeguarding=_safeguarding(report),
        report_version=report.version,
        missing=report.missing,
    )


def _section(one: Section) -> ReportSectionView:
    return ReportSectionView(
        key=one.key,
        title=REPORT_TITLES[one.key],
        hint=REPORT_HINTS[one.key],
        text=one.text,
        version=one.version,
        written_by=one.signed.by if one.signed else None,
        written_at=one.signed.at if one.signed else None,
    )


def _safeguarding(report: HeadsReport) -> SafeguardingView:
    held = report.safeguarding
    return SafeguardingView(
        met=held.met,
        reviewed_on=held.reviewed_on,
        next_review_on=held.next_review_on,
        version=held.version,
        written_by=held.signed.by if held.signed else None,
        written_at=held.signed.at if held.signed else None,
    )


def _may(work: Work, report: HeadsReport) -> MayReport:
    def holds(permission: Permission, becoming: HeadsReportState) -> bool:
        return work.actor.may(permission, report.place) and may_become(report, becoming)

    writes = work.actor.may(Permission.WRITE_HEADS_REPORT, report.place)
    return MayReport(
        write=writes and report.state in OPEN_TO_WRITING,
        submit=holds(Permission.SUBMIT_HEADS_REPORT, HeadsReportState.SUBMITTED),
        give_back=holds(Permission.ACCEPT_HEADS_REPORT, HeadsReportState.RETURNED),
        accept=holds(Permission.ACCEPT_HEADS_REPORT, HeadsReportState.ACCEPTED),
        publish=holds(Permission.PUBLISH_HEADS_REPORT, HeadsReportState.PUBLISHED),
        revise=holds(Permission.SUBMIT_HEADS_REPORT, HeadsReportState.DRAFT),
    )
