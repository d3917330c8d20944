"""The copies in MongoDB: read by every slice, written by `known/reactions` alone."""

from collections.abc import Iterable
from datetime import date

from chassis.documents import index
from chassis.store import Repository
from contracts.calendar import AcademicYear, Calendar
from contracts.directory import DEFAULT_SETTINGS, Cycle, TrustSettings
from contracts.people import PersonId, Role
from contracts.schools import SchoolId
from meetings.known.model import (
    KnownCalendar,
    KnownForum,
    KnownPerson,
    KnownSchool,
    KnownSettings,
    calendar_id,
)

SETTINGS = "trust"


class KnownSchools(Repository[KnownSchool]):
    """Schools as the directory told of them."""

    collection = "known_schools"
    model = KnownSchool
    readable = ()
    indexes = (index("open", "id"),)

    async def open_ones(self) -> tuple[SchoolId, ...]:
        """List the schools of the trust, those that left not."""
        return tuple(SchoolId(school.id) for school in await self.all({"open": True}))


class KnownPeople(Repository[KnownPerson]):
    """Everybody's roles, leavers' too."""

    collection = "known_people"
    model = KnownPerson
    readable = ()
    indexes = (index("active", "id"),)

    async def schools_of(self, people: Iterable[PersonId]) -> tuple[SchoolId, ...]:
        """List the schools that these people come from."""
        found = await self.all({"id": {"$in": sorted(set(people))}})
        return tuple(sorted({school for person in found for school in person.schools}))

    async def who_is(self, role: Role, at: SchoolId | None = None) -> tuple[PersonId, ...]:
        """List those who wear a hat today (at a school)."""
        people = await self.all({"active": True})
        return tuple(PersonId(person.id) for person in people if person.is_a(role, at))


class KnownCalendars(Repository[KnownCalendar]):
    """Calendars as the directory told of them."""

    collection = "known_calendars"
    model = KnownCalendar
    readable = ()
    indexes = (index("cycle", "id"),)

    async def kept_by(self, school_id: SchoolId | None, cycle: Cycle) -> Calendar | None:
        """Find the calendar a school keeps: its own, else the trust's."""
        own = await self.seek(calendar_id(cycle, school_id)) if school_id else None
        known = own or await self.seek(calendar_id(cycle, None))
        return known.calendar if known else None

    async def on(self, day: date, school_id: SchoolId | None = None) -> Calendar | None:
        """Find the calendar that holds a day."""
        return await self.kept_by(school_id, Cycle(AcademicYear.of(day).label))


class KnownSettingsOfTrust(Repository[KnownSettings]):
    """The trust's settings as the directory told of them."""

    collection = "known_settings"
    model = KnownSettings
    readable = ()

    async def now(self) -> TrustSettings:
        """Give the trust's own numbers, or those that hold until it says otherwise."""
        known = await self.seek(SETTINGS)
        return known.settings if known else DEFAULT_SETTINGS


class KnownForums(Repository[KnownForum]):
    """The forums, by id, for the slices beside `forums`; never written here."""

    collection = "forums"
    model = KnownForum
    readable = ()

    async def of(self, ids: Iterable[str]) -> dict[str, KnownForum]:
        """Find these forums by their ids; one that is not there is left out."""
        found = await self.all({"id": {"$in": sorted(set(ids))}})
        return {forum.id: forum for forum in found}
