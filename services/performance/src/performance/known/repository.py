"""The copies in MongoDB: read by every slice, written by `known/reactions` alone."""

from collections.abc import Iterable

from chassis.documents import index
from chassis.store import Repository
from contracts.calendar import Calendar
from contracts.directory import Cycle
from contracts.schools import Phase, SchoolId, Urn
from performance.known.model import Catalogue, KnownCalendar, KnownSchool, MeasureYears, calendar_id
from performance.known.model.actions import KnownAction
from performance.known.model.plans import KnownPlan, KnownPriorities


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


class KnownPlans(Repository[KnownPlan]):
    """Schools' plans as planning told of them."""

    collection = "known_plans"
    model = KnownPlan
    readable = ()
    indexes = (index("school_id", "cycle", "id"),)

    async def of_school(self, school_id: SchoolId, cycle: Cycle) -> KnownPlan | None:
        """Find a school's plan of a cycle, as far as it was told."""
        found = await self.all({"school_id": school_id, "cycle": cycle}, limit=1)
        return found[0] if found else None

    async def of_cycle(self, schools: Iterable[str], cycle: Cycle) -> list[KnownPlan]:
        """List these schools' plans of a cycle, as far as they were told."""
        wanted = {"school_id": {"$in": sorted(set(schools))}, "cycle": cycle}
        return await self.all(wanted)


class KnownPrioritiesOfCycles(Repository[KnownPriorities]):
    """The trust's priorities as planning told of them."""

    collection = "known_priorities"
    model = KnownPriorities
    readable = ()


class KnownMeasureYears(Repository[MeasureYears]):
    """Corrections of measures' years, as `measures` keeps them."""

    collection = "measure_years"
    model = MeasureYears
    readable = ()

    async def catalogue(self) -> Catalogue:
        """Give all measures with the years as they are known by now."""
        return Catalogue({one.id: one for one in await self.all({})})


class KnownActions(Repository[KnownAction]):
    """Schools' actions as meetings told of them."""

    collection = "known_actions"
    model = KnownAction
    readable = ()
    indexes = (index("school_id", "due", "id"),)

    async def of_school(self, school_id: SchoolId) -> list[KnownAction]:
        """List everything agreed for a school, by the day it is due."""
        return await self.all({"school_id": school_id}, sort=(("due", 1), ("id", 1)))


def _by_name(schools: Iterable[KnownSchool]) -> list[KnownSchool]:
    return sorted(schools, key=lambda school: (school.name.casefold(), school.id))
