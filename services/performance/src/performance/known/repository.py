"""The copies in MongoDB: read by every slice, written by `known/reactions` alone."""

from collections.abc import Iterable

from chassis.documents import index
from chassis.store import Repository
from contracts.calendar import Calendar
from contracts.directory import Cycle
from contracts.schools import Phase, SchoolId, Urn
from performance.known.model import KnownCalendar, KnownSchool, calendar_id


class KnownSchools(Repository[KnownSchool]):
    """Schools as the directory told of them."""

    collection = "known_schools"
    model = KnownSchool
    readable = ()
    indexes = (index("open", "id"), index("open", "phase", "id"))

    async def open_ones(self) -> list[KnownSchool]:
        """List the schools of the trust in their own order, by name; those that left not."""
        return _by_name(await self.all({"open": True}))

    async def of_phases(self, phases: Iterable[Phase]) -> list[KnownSchool]:
        """List the trust's schools of some phases, by name."""
        return _by_name(await self.all({"open": True, "phase": {"$in": sorted(phases)}}))

    async def of(self, ids: Iterable[str]) -> dict[str, KnownSchool]:
        """Find these schools by their ids; one that is not known is left out."""
        found = await self.all({"id": {"$in": sorted(set(ids))}})
        return {school.id: school for school in found}

    async def by_urn(self) -> dict[Urn, KnownSchool]:
        """Find the trust's schools by every URN they have had; a school's own goes first."""
        schools = await self.open_ones()
        known = {urn: school for school in schools for urn in school.predecessor_urns}
        return {**known, **{school.urn: school for school in schools}}


class KnownCalendars(Repository[KnownCalendar]):
    """Calendars as the directory told of them."""

    collection = "known_calendars"
    model = KnownCalendar
    readable = ()

    async def kept_by(self, school_id: SchoolId | None, cycle: Cycle) -> Calendar | None:
        """Find the calendar a school keeps: its own, else the trust's."""
        own = await self.seek(calendar_id(cycle, school_id)) if school_id else None
        known = own or await self.seek(calendar_id(cycle, None))
        return known.calendar if known else None


def _by_name(schools: Iterable[KnownSchool]) -> list[KnownSchool]:
    return sorted(schools, key=lambda school: (school.name.casefold(), school.id))
