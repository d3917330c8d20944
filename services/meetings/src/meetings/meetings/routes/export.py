"""The minutes as a file."""

from fastapi import APIRouter, Response

from chassis.paper.giving import a_file, given_as_pdf, given_as_word
from chassis.paper.pdf import PDF
from chassis.paper.word import DOCX
from chassis.web import Run
from contracts.meetings import MeetingId
from meetings.meetings.queries.printed import printed_minutes

router = APIRouter(tags=["export"])


@router.get("/meetings/{meeting_id}/minutes.docx", response_class=Response, responses=a_file(DOCX))
async def export_minutes_to_word(meeting_id: MeetingId, run: Run) -> Response:
    """Give the minutes as a Word document."""
    return await given_as_word(await run(printed_minutes, meeting_id), "minutes")


@router.get("/meetings/{meeting_id}/minutes.pdf", response_class=Response, responses=a_file(PDF))
async def export_minutes_to_pdf(meeting_id: MeetingId, run: Run) -> Response:
    """Give the minutes as a tagged PDF."""
    return await given_as_pdf(await run(printed_minutes, meeting_id), "minutes")
