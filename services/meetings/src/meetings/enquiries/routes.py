"""Lines of enquiry over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.meetings_enquiries import (
    CloseEnquiry,
    EnquiryAnswerBody,
    EnquiryView,
    OpenEnquiry,
)
from contracts.base import Page
from contracts.meetings import EnquiryId
from contracts.schools import SchoolId
from meetings.enquiries.commands.answer_enquiry import AnswerEnquiry
from meetings.enquiries.commands.answer_enquiry import answer_enquiry as answer
from meetings.enquiries.commands.close_enquiry import EndEnquiry
from meetings.enquiries.commands.close_enquiry import close_enquiry as close
from meetings.enquiries.commands.open_enquiry import open_enquiry as ask
from meetings.enquiries.queries import ListEnquiries, enquiry_of
from meetings.enquiries.queries import list_enquiries as listing

router = APIRouter(tags=["enquiries"])


@router.get("/enquiries")
async def list_enquiries(
    run: Run,
    school_id: SchoolId | None = None,
    open: bool | None = None,  # noqa: A002, FBT001 - the query parameter's name
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[EnquiryView]:
    """List lines of enquiry, newest first."""
    asked = ListEnquiries(school_id=school_id, open=open, after=after, limit=limit)
    return await run(listing, asked)


@router.post("/enquiries", status_code=201)
async def open_enquiry(body: OpenEnquiry, run: Run) -> EnquiryView:
    """Ask the Head of a school one question."""
    opened = await run(ask, body)
    return await run(enquiry_of, EnquiryId(opened.id))


@router.get("/enquiries/{enquiry_id}")
async def get_enquiry(enquiry_id: EnquiryId, run: Run) -> EnquiryView:
    """Show a line of enquiry."""
    return await run(enquiry_of, enquiry_id)


@router.post("/enquiries/{enquiry_id}/answers")
async def answer_enquiry(enquiry_id: EnquiryId, body: EnquiryAnswerBody, run: Run) -> EnquiryView:
    """Answer as the Head."""
    await run(answer, AnswerEnquiry(enquiry_id=enquiry_id, text=body.text))
    return await run(enquiry_of, enquiry_id)


@router.post("/enquiries/{enquiry_id}/close")
async def close_enquiry(enquiry_id: EnquiryId, body: CloseEnquiry, run: Run) -> EnquiryView:
    """Close with an outcome, as the CEO."""
    await run(close, EndEnquiry(enquiry_id=enquiry_id, outcome=body.outcome, remark=body.remark))
    return await run(enquiry_of, enquiry_id)
