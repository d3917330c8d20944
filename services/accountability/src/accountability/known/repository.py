"""School years, one document for each cycle, and schools, one each."""

from accountability.known.model import KnownSchool, KnownYear
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


class KnownSchools(Repository[KnownSchool]):
    """Every school heard of."""

    collection = "known_schools"
    model = KnownSchool
    readable = (Readable(Permission.READ_SCHOOLS),)

    async def open_now(self) -> list[KnownSchool]:
        """Read the schools that are part of the trust."""
        return [school for school in await self.all({}) if school.facts.open]
