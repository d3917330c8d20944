"""What was published, for governors, trustees and everybody else who reads reports."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import PAGE
from chassis.web import Run
from contracts.api import performance_heads_report_editions as api
from contracts.base import Page
from contracts.performance import HeadsReportId
from contracts.schools import SchoolId
from performance.heads_reports.queries import editions
from performance.heads_reports.queries.reports import ListReports
from performance.heads_reports.routes.answering import Limit

router = APIRouter(tags=["heads report editions"])


@router.get("/published-heads-reports")
async def list_published_heads_reports(
    run: Run,
    cycle: str | None = None,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Limit = PAGE,
) -> Page[api.ReportEditionSummary]:
    """List the latest publication of each report, latest term first."""
    asked = ListReports(cycle=cycle, school_id=school_id, after=after, limit=limit)
    return await run(editions.list_published, asked)


@router.get("/heads-reports/{report_id}/editions")
async def list_heads_report_editions(
    report_id: HeadsReportId, run: Run, after: str | None = None, limit: Limit = PAGE
) -> Page[api.ReportEditionSummary]:
    """List the publications of a report, newest first."""
    asked = editions.ListEditions(report_id=report_id, after=after, limit=limit)
    return await run(editions.list_editions, asked)


@router.get("/heads-reports/{report_id}/editions/{number}")
async def get_heads_report_edition(
    report_id: HeadsReportId, number: int, run: Run
) -> api.ReportEditionView:
    """Show one publication whole."""
    return await run(editions.edition_of, editions.OneEdition(report_id=report_id, number=number))


@router.get("/heads-reports/{report_id}/comparison")
async def compare_heads_report_editions(
    report_id: HeadsReportId,
    run: Run,
    from_edition: Annotated[int, Query(alias="from", ge=1)],
    to_edition: Annotated[int, Query(alias="to", ge=1)],
) -> api.ReportComparison:
    """Say what changed from one publication to a later one."""
    asked = editions.CompareEditions(
        report_id=report_id, from_edition=from_edition, to_edition=to_edition
    )
    return await run(editions.compare_editions, asked)
