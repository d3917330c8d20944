"""The report as a file: as it is written, and as it was published."""

from fastapi import APIRouter, Response

from chassis.paper.giving import a_file, given_as_pdf, given_as_word
from chassis.paper.pdf import PDF
from chassis.paper.word import DOCX
from chassis.web import Run
from contracts.performance import HeadsReportId
from performance.heads_reports.queries.editions import OneEdition
from performance.heads_reports.queries.printed import printed_edition, printed_report

router = APIRouter(tags=["heads report export"])
_NAME = "headteachers-report"


@router.get(
    "/heads-reports/{report_id}/report.docx", response_class=Response, responses=a_file(DOCX)
)
async def export_heads_report_to_word(report_id: HeadsReportId, run: Run) -> Response:
    """Give the report as it stands as a Word document."""
    return await given_as_word(await run(printed_report, report_id), _NAME)


@router.get("/heads-reports/{report_id}/report.pdf", response_class=Response, responses=a_file(PDF))
async def export_heads_report_to_pdf(report_id: HeadsReportId, run: Run) -> Response:
    """Give the report as it stands as a tagged PDF."""
    return await given_as_pdf(await run(printed_report, report_id), _NAME)


@router.get(
    "/heads-reports/{report_id}/editions/{number}/report.docx",
    response_class=Response,
    responses=a_file(DOCX),
)
async def export_heads_report_edition_to_word(
    report_id: HeadsReportId, number: int, run: Run
) -> Response:
    """Give a publication as a Word document."""
    asked = OneEdition(report_id=report_id, number=number)
    return await given_as_word(await run(printed_edition, asked), _NAME)


@router.get(
    "/heads-reports/{report_id}/editions/{number}/report.pdf",
    response_class=Response,
    responses=a_file(PDF),
)
async def export_heads_report_edition_to_pdf(
    report_id: HeadsReportId, number: int, run: Run
) -> Response:
    """Give a publication as a tagged PDF."""
    asked = OneEdition(report_id=report_id, number=number)
    return await given_as_pdf(await run(printed_edition, asked), _NAME)
