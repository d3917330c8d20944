"""Write one section, or state how safeguarding stands."""

from chassis.work import Work
from contracts.api.performance_heads_report_sections import SAFEGUARDING, ReportSection
from contracts.api.performance_heads_reports import StateSafeguarding
from contracts.base import Frozen
from contracts.performance import HeadsReportId
from performance.heads_reports.model.report import HeadsReport, Safeguarding, Signed
from performance.heads_reports.repository.reports import HeadsReports


class WriteSection(Frozen):
    """One section's whole text."""

    report_id: HeadsReportId
    key: ReportSection
    text: str


class StateSafeguardingOf(Frozen):
    """What is said of safeguarding in one report."""

    report_id: HeadsReportId
    body: StateSafeguarding


async def write_section(work: Work, command: WriteSection) -> HeadsReport:
    """Save a section; If-Match is its own version, so that two write at once in two sections."""
    reports = HeadsReports(work)
    report = await reports.to_write(command.report_id, command.key)
    new = report.written(command.key, command.text, _signed(work))
    return report if new is report else await reports.save(new)


async def state_safeguarding(work: Work, command: StateSafeguardingOf) -> HeadsReport:
    """Say whether the duties are met and when that was reviewed; If-Match is its own version."""
    reports = HeadsReports(work)
    report = await reports.to_write(command.report_id, SAFEGUARDING)
    new = report.stated(Safeguarding(**dict(command.body)), _signed(work))
    return report if new is report else await reports.save(new)


def _signed(work: Work) -> Signed:
    return Signed(by=work.actor.id, at=work.now)
