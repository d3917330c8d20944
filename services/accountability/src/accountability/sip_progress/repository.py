"""Progress, one document per plan."""

from accountability.sip_progress.model.counting import PUBLISHED_ON
from accountability.sip_progress.model.progress import SipProgress
from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.schools import SchoolId


class SipProgresses(Repository[SipProgress]):
    """Every plan heard of; unpublished ones only for those the grid shows them to."""

    collection = "sip_progress"
    model = SipProgress
    readable = (
        Readable(Permission.READ_UNPUBLISHED_PROGRESS),
        Readable(Permission.READ_GRID, {"plan.state": {"$in": list(PUBLISHED_ON)}}),
    )
    indexes = (index("school_id", "cycle", "id"),)

    async def of_school(self, school_id: SchoolId, cycle: Cycle) -> str | None:
        """Find which of the school's plans is the one for a cycle, if it may be read."""
        page = await self.page({"school_id": school_id, "cycle": cycle}, limit=1)
        return page.items[0].id if page.items else None
