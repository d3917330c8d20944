"""Close a line of enquiry."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import EnquiryId, EnquiryOutcome
from contracts.permissions import Permission
from meetings.enquiries.model import Enquiry
from meetings.enquiries.repository import Enquiries


class EndEnquiry(Frozen):
    """What it led to, and why in the CEO's words."""

    enquiry_id: EnquiryId
    outcome: EnquiryOutcome
    remark: str


async def close_enquiry(work: Work, command: EndEnquiry) -> Enquiry:
    """Let the CEO end it with an outcome, which is announced without a word of the rest."""
    enquiries = Enquiries(work)
    enquiry = await enquiries.to_change(command.enquiry_id, needing=Permission.WRITE_ENQUIRY)
    enquiry, told = enquiry.close(command.outcome, command.remark, work.actor.id, work.today)
    return await enquiries.save(enquiry, told)
