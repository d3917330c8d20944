"""Answer a line of enquiry."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import EnquiryId
from contracts.permissions import Permission
from meetings.enquiries.model import Enquiry
from meetings.enquiries.repository import Enquiries


class AnswerEnquiry(Frozen):
    """What the Head found."""

    enquiry_id: EnquiryId
    text: str


async def answer_enquiry(work: Work, command: AnswerEnquiry) -> Enquiry:
    """Let the Head answer; nothing is announced, for the answer is the two's alone."""
    enquiries = Enquiries(work)
    enquiry = await enquiries.to_change(command.enquiry_id, needing=Permission.ANSWER_ENQUIRY)
    return await enquiries.save(enquiry.answered(command.text, work.actor.id, work.now))
