"""Calendars: the trust's, one document a cycle, and the schools' own, one for each and cycle."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.directory import Cycle
from contracts.permissions import Permission
from directory.calendars.model.years import SchoolYear, TrustYear


class TrustYears(Repository[TrustYear]):
    """The trust's calendars."""

    collection = "calendars"
    model = TrustYear
    readable = [Readable(Permission.READ_CALENDAR)]


class SchoolYears(Repository[SchoolYear]):
    """Calendars of schools that have, or had, dates of their own."""

    collection = "school_calendars"
    model = SchoolYear
    readable = [Readable(Permission.READ_CALENDAR)]
    indexes = (index("cycle", "id"),)

    async def of_cycle(self, cycle: Cycle) -> list[SchoolYear]:
        """List a cycle's schools with a calendar document."""
        return await self.all({"cycle": cycle})
