"""When a line of enquiry is opened or closed, count it; what it asks stays in meetings (R53)."""

from accountability.governance.model import Enquiries
from accountability.governance.repository import EnquiryCounts
from chassis.work import Work
from contracts.meetings import EnquiryClosed, EnquiryOpened


async def count_enquiry(work: Work, fact: EnquiryOpened | EnquiryClosed) -> None:
    """Hold when it was opened and closed, by its school."""
    counts, school_id = EnquiryCounts(work), fact.enquiry.school_id
    held = await counts.seek(school_id) or Enquiries(id=school_id, school_id=school_id)
    now = held.hear(fact.enquiry, work.heard.sequence)
    if now != held:
        await counts.save(now)
