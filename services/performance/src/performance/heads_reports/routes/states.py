"""A report's life, step by step."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api.performance_heads_reports import HeadsReportView, ReturnHeadsReport
from contracts.performance import HeadsReportId
from performance.heads_reports.commands import move_report as moving
from performance.heads_reports.routes.answering import shown_after

router = APIRouter(tags=["heads report states"])


@router.post("/heads-reports/{report_id}/submit")
async def submit_heads_report(report_id: HeadsReportId, run: Run) -> HeadsReportView:
    """Hand the report in; `missing` of the 409 lists the sections still empty."""
    return await run(shown_after(moving.submit_report), report_id)


@router.post("/heads-reports/{report_id}/return")
async def return_heads_report(
    report_id: HeadsReportId, body: ReturnHeadsReport, run: Run
) -> HeadsReportView:
    """Give the report back to the Head with words."""
    command = moving.ReturnReport(report_id=report_id, words=body.words)
    return await run(shown_after(moving.return_report), command)


@router.post("/heads-reports/{report_id}/accept")
async def accept_heads_report(report_id: HeadsReportId, run: Run) -> HeadsReportView:
    """Agree that the report can go to the governors."""
    return await run(shown_after(moving.accept_report), report_id)


@router.post("/heads-reports/{report_id}/publish")
async def publish_heads_report(report_id: HeadsReportId, run: Run) -> HeadsReportView:
    """Publish the accepted report to the school's Local Governing Body and the trustees."""
    return await run(shown_after(moving.publish_report), report_id)


@router.post("/heads-reports/{report_id}/revise")
async def revise_heads_report(report_id: HeadsReportId, run: Run) -> HeadsReportView:
    """Begin the next edition; the last is read until that is published."""
    return await run(shown_after(moving.revise_report), report_id)
