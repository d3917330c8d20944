"""Starting, listing, reading and writing Headteacher's Reports."""

from fastapi import APIRouter

from chassis.store import PAGE
from chassis.web import Run
from chassis.work import Work
from contracts.api import performance_heads_reports as api
from contracts.api.performance_heads_report_sections import ReportSection
from contracts.base import Page
from contracts.performance import HeadsReportId
from contracts.schools import SchoolId
from performance.heads_reports.commands import write_report as writing
from performance.heads_reports.commands.start_report import start_report
from performance.heads_reports.queries import reports
from performance.heads_reports.queries.shown import safeguarding_saved, section_saved
from performance.heads_reports.routes.answering import Limit, shown_after

router = APIRouter(tags=["heads reports"])


@router.get("/heads-reports")
async def list_heads_reports(
    run: Run,
    cycle: str | None = None,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Limit = PAGE,
) -> Page[api.HeadsReportSummary]:
    """List reports as they are written, latest term first; outside the school once submitted."""
    asked = reports.ListReports(cycle=cycle, school_id=school_id, after=after, limit=limit)
    return await run(reports.list_reports, asked)


@router.post("/heads-reports", status_code=201)
async def start_heads_report(body: api.StartHeadsReport, run: Run) -> api.HeadsReportView:
    """Start a school's report for a term, filled in with what is known (R92)."""
    return await run(shown_after(start_report), body)


@router.get("/heads-reports/{report_id}")
async def get_heads_report(report_id: HeadsReportId, run: Run) -> api.HeadsReportView:
    """Show a report in full; governors and trustees read its editions."""
    return await run(reports.report_of, report_id)


@router.put("/heads-reports/{report_id}/sections/{key}")
async def write_heads_report_section(
    report_id: HeadsReportId, key: ReportSection, body: api.WriteReportSection, run: Run
) -> api.SavedSection:
    """Save one section's whole text; If-Match is that section's version, 0 at first."""
    command = writing.WriteSection(report_id=report_id, key=key, text=body.text)
    return await run(_saving_section, command)


@router.put("/heads-reports/{report_id}/safeguarding")
async def state_safeguarding(
    report_id: HeadsReportId, body: api.StateSafeguarding, run: Run
) -> api.SavedSafeguarding:
    """Say whether safeguarding duties are met, and when; If-Match is the statement's version."""
    command = writing.StateSafeguardingOf(report_id=report_id, body=body)
    return await run(_stating_safeguarding, command)


async def _saving_section(work: Work, command: writing.WriteSection) -> api.SavedSection:
    report = await writing.write_section(work, command)
    return section_saved(report, report.section(command.key))


async def _stating_safeguarding(
    work: Work, command: writing.StateSafeguardingOf
) -> api.SavedSafeguarding:
    return safeguarding_saved(await writing.state_safeguarding(work, command))
