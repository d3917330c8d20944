"""One report, and the list of them."""

from chassis.work import Work
from contracts.api.performance_heads_reports import HeadsReportSummary, HeadsReportView
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear
from contracts.performance import HeadsReportId
from contracts.schools import SchoolId
from performance.heads_reports.model.report import HeadsReport
from performance.heads_reports.queries.names import names_of
from performance.heads_reports.queries.shown import report_as_seen
from performance.heads_reports.repository.reports import HeadsReports


class ListReports(Frozen):
    """A page of reports, of one cycle, of one school, or all."""

    cycle: str | None
    school_id: SchoolId | None
    after: str | None
    limit: int

    @property
    def query(self) -> dict[str, object]:
        """The documents that are asked for."""
        query: dict[str, object] = {}
        if self.cycle:
            query["cycle"] = AcademicYear.read(self.cycle).label
        if self.school_id:
            query["school_id"] = self.school_id
        return query


async def report_of(work: Work, report_id: HeadsReportId) -> HeadsReportView:
    """Show one report in full; what only governors read is found among the editions."""
    return await report_as_seen(work, await HeadsReports(work).get(report_id))


async def list_reports(work: Work, asked: ListReports) -> Page[HeadsReportSummary]:
    """List reports as they are written, the latest term first."""
    page = await HeadsReports(work).page(
        asked.query, by="period", down=True, after=asked.after, limit=asked.limit
    )
    names = await names_of(work, (one.school_id for one in page.items))
    items = tuple(_summary(one, names.get(one.school_id, "")) for one in page.items)
    return Page[HeadsReportSummary](items=items, next=page.next)


def _summary(report: HeadsReport, name: str) -> HeadsReportSummary:
    written = sum(bool(section.text) for section in report.sections)
    return HeadsReportSummary(
        id=HeadsReportId(report.id),
        version=report.version,
        school_id=report.school_id,
        school_name=name,
        cycle=report.cycle,
        term=report.term,
        state=report.state,
        written=written + (report.safeguarding.met is not None),
        sections=len(report.sections) + 1,
        editions=report.editions,
        moved_at=report.steps[-1].signed.at,
    )
