"""What can be asked about lines of enquiry."""

from chassis.work import Work
from contracts.api.meetings_enquiries import EnquiryAnswerView, EnquiryView
from contracts.base import Frozen, Page
from contracts.meetings import EnquiryId
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.enquiries.model import Enquiry
from meetings.enquiries.repository import Enquiries


class ListEnquiries(Frozen):
    """A page of enquiries, newest first; into one school, open or closed ones alone."""

    school_id: SchoolId | None
    open: bool | None
    after: str | None
    limit: int


async def list_enquiries(work: Work, asked: ListEnquiries) -> Page[EnquiryView]:
    """List the lines of enquiry that may be seen."""
    query = {
        **({"school_id": asked.school_id} if asked.school_id else {}),
        **({"open": asked.open} if asked.open is not None else {}),
    }
    page = await Enquiries(work).page(query, down=True, after=asked.after, limit=asked.limit)
    items = tuple(enquiry_as_seen(work, one) for one in page.items)
    return Page[EnquiryView](items=items, next=page.next)


async def enquiry_of(work: Work, enquiry_id: EnquiryId) -> EnquiryView:
    """Show one line of enquiry."""
    return enquiry_as_seen(work, await Enquiries(work).get(enquiry_id))


def enquiry_as_seen(work: Work, enquiry: Enquiry) -> EnquiryView:
    """Show an enquiry with what whoever asks may do to it."""
    actor = work.actor
    return EnquiryView(
        id=enquiry.id,
        version=enquiry.version,
        school_id=enquiry.school_id,
        question=enquiry.question,
        opened_by=enquiry.opened_by,
        opened_on=enquiry.opened_on,
        meeting_id=enquiry.meeting.id if enquiry.meeting else None,
        meeting_on=enquiry.meeting.on if enquiry.meeting else None,
        answers=tuple(
            EnquiryAnswerView(text=one.text, by=one.by, at=one.at) for one in enquiry.answers
        ),
        outcome=enquiry.outcome,
        remark=enquiry.remark,
        closed_by=enquiry.closed_by,
        closed_on=enquiry.closed_on,
        may_answer=enquiry.open and actor.may_with(Permission.ANSWER_ENQUIRY, enquiry),
        may_close=enquiry.open and actor.may_with(Permission.WRITE_ENQUIRY, enquiry),
    )
