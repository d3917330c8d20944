"""Open a line of enquiry."""

from chassis.work import Work
from contracts.api.meetings_enquiries import OpenEnquiry
from contracts.errors import Invalid
from contracts.permissions import Permission
from meetings.enquiries.model import Enquiry, NextMeeting
from meetings.enquiries.repository import Enquiries
from meetings.known.repository import KnownOneToOnes, KnownSchools


async def open_enquiry(work: Work, command: OpenEnquiry) -> Enquiry:
    """Ask a Head one question; it goes onto the agenda of the next 1:1 (R53)."""
    work.actor.must(Permission.WRITE_ENQUIRY, command.school_id)
    school = await KnownSchools(work).seek(command.school_id)
    if school is None or not school.open:
        raise Invalid.at("school_id", "this is no school of the trust")
    planned = await KnownOneToOnes(work).coming(command.school_id, work.today)
    enquiry = Enquiry(
        id=work.new_id(),
        school_id=command.school_id,
        question=command.question,
        opened_by=work.actor.id,
        opened_on=work.today,
        meeting=NextMeeting(id=planned[0].meeting_id, on=planned[0].on) if planned else None,
    )
    return await Enquiries(work).save(enquiry, enquiry.opened())
