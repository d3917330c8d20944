"""Boards, one document each, and enquiries, one document for each school."""

from accountability.governance.model import Board, Enquiries
from chassis.documents import index
from chassis.store import LONGEST_PAGE, Readable, Repository
from contracts.permissions import Permission


class Boards(Repository[Board]):
    """Every board heard of, open where governance is."""

    collection = "boards"
    model = Board
    readable = (Readable(Permission.READ_GOVERNANCE_VIEW),)
    indexes = (index("school_id", "id"),)

    async def readable_now(self) -> list[Board]:
        """Read all that the actor may see, however many pages that is."""
        found: list[Board] = []
        after: str | None = None
        while True:
            page = await self.page({}, after=after, limit=LONGEST_PAGE)
            found += page.items
            after = page.next
            if after is None:
                return found


class EnquiryCounts(Repository[Enquiries]):
    """Each school's enquiries, open to those who may know that there are any."""

    collection = "enquiries"
    model = Enquiries
    readable = (Readable(Permission.READ_ENQUIRY),)
    indexes = (index("school_id", "id"),)
