"""Lines of enquiry, one document each."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.enquiries.model import Enquiry


class Enquiries(Repository[Enquiry]):
    """The enquiries into every school; a Head sees those into their own."""

    collection = "enquiries"
    model = Enquiry
    readable = (Readable(Permission.READ_ENQUIRY),)
    indexes = (
        index("school_id", "id"),
        index("school_id", "open", "id"),
        index("open", "id"),
    )

    async def still_open(self) -> list[Enquiry]:
        """List what is still being asked of anybody."""
        return await self.all({"open": True})

    async def open_into(self, school_id: SchoolId) -> list[Enquiry]:
        """List what is still being asked of a school."""
        return await self.all({"school_id": school_id, "open": True})
