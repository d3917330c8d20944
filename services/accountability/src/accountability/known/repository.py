"""School years, one document for each cycle."""

from accountability.known.model import KnownYear
from chassis.store import Readable, Repository
from contracts.calendar import Calendar
from contracts.directory import Cycle
from contracts.permissions import Permission


class KnownYears(Repository[KnownYear]):
    """Every year heard of."""

    collection = "known_years"
    model = KnownYear
    readable = (Readable(Permission.READ_CALENDAR),)

    async def calendar_of(self, cycle: Cycle) -> Calendar | None:
        """Read a cycle's calendar by its key; None until the directory has told it."""
        known = await self.seek(cycle)
        return known.calendar if known else None
