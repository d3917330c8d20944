"""The minutes as a file."""

import asyncio

from fastapi import APIRouter, Response

from chassis.web import Run
from contracts.meetings import MeetingId
from meetings.meetings.queries.printed import printed_minutes
from meetings.meetings.routes.pdf import as_pdf
from meetings.meetings.routes.word import as_word

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PDF = "application/pdf"

router = APIRouter(tags=["export"])


def _a_file(kind: str) -> dict[int | str, dict[str, object]]:
    return {200: {"content": {kind: {"schema": {"type": "string", "format": "binary"}}}}}


@router.get(
    "/meetings/{meeting_id}/minutes.docx", response_class=Response, responses=_a_file(_DOCX)
)
async def export_minutes_to_word(meeting_id: MeetingId, run: Run) -> Response:
    """Give the minutes as a Word document."""
    minutes = await run(printed_minutes, meeting_id)
    return _given(await asyncio.to_thread(as_word, minutes), _DOCX, "minutes.docx")


@router.get("/meetings/{meeting_id}/minutes.pdf", response_class=Response, responses=_a_file(_PDF))
async def export_minutes_to_pdf(meeting_id: MeetingId, run: Run) -> Response:
    """Give the minutes as a tagged PDF."""
    minutes = await run(printed_minutes, meeting_id)
    return _given(await asyncio.to_thread(as_pdf, minutes), _PDF, "minutes.pdf")


def _given(file: bytes, kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(file, media_type=kind, headers=headers)
