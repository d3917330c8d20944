"""The copies in MongoDB: read by every slice, written by `known/reactions` alone."""

from collections.abc import Iterable
from datetime import date

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.calendar import AcademicYear, Calendar
from contracts.directory import DEFAULT_SETTINGS, Cycle, TrustSettings
from contracts.meetings import ForumKind
from contracts.people import PersonId, Role
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable
from contracts.schools import SchoolId
from meetings.known.model import (
    KnownAction,
    KnownCalendar,
    KnownForum,
    KnownMeeting,
    KnownOneToOne,
    KnownPerson,
    KnownRhythm,
    KnownSchool,
    KnownSettings,
    calendar_id,
)

SETTINGS = "trust"
_READING: dict[ForumKind, P] = {
    ForumKind.EXECUTIVE: P.READ_ELG,
    ForumKind.TEAM: P.READ_FORUM,
    ForumKind.KEY_COLLEAGUES: P.READ_FORUM,
    ForumKind.FACULTY: P.READ_FORUM,
    ForumKind.LOCAL_GOVERNING_BODY: P.READ_BOARD_MEETINGS,
    ForumKind.TRUSTEES: P.READ_BOARD_MEETINGS,
    ForumKind.ONE_TO_ONE: P.READ_ONE_TO_ONES,
    ForumKind.SUPPORT: P.READ_SUPPORT_MEETINGS,
}
READABLE_MEETINGS = tuple(Readable(needed, {"kind": kind}) for kind, needed in _READING.items())
"""What it takes to read a meeting, by its kind."""


class KnownSchools(Repository[KnownSchool]):
    """Schools as the directory told of them."""

    collection = "known_schools"
    model = KnownSchool
    readable = ()
    indexes = (index("open", "id"),)

    async def open_ones(self) -> tuple[SchoolId, ...]:
        """List the schools of the trust, those that left not."""
        return tuple(SchoolId(school.id) for school in await self.all({"open": True}))

    async def of(self, ids: Iterable[SchoolId]) -> dict[str, KnownSchool]:
        """Find these schools by their ids; one that is not known is left out."""
        found = await self.all({"id": {"$in": sorted(set(ids))}})
        return {school.id: school for school in found}


class KnownPeople(Repository[KnownPerson]):
    """Everybody's roles, leavers' too."""

    collection = "known_people"
    model = KnownPerson
    readable = ()
    indexes = (
        index("active", "id"),
        index("roles.role", "roles.school_id", "id"),
        index("roles.role", "id"),
    )

    async def schools_of(self, people: Iterable[PersonId]) -> tuple[SchoolId, ...]:
        """List the schools that these people come from."""
        found = await self.all({"id": {"$in": sorted(set(people))}})
        return tuple(sorted({school for person in found for school in person.schools}))

    async def who_is(self, role: Role, at: SchoolId | None = None) -> tuple[PersonId, ...]:
        """List those who wear a hat today (at a school)."""
        worn: dict[str, object] = {"roles.role": role}
        if at is not None:
            worn["roles.school_id"] = at
        people = await self.all(worn)
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

    async def kept_by_some(
        self, schools: Iterable[SchoolId | None], cycle: Cycle
    ) -> dict[SchoolId | None, Calendar]:
        """Find what each of many keeps in one read, those included that this work has taken in."""
        asked = set(schools)
        ids = sorted(calendar_id(cycle, school_id) for school_id in {*asked, None})
        found = {one.id: one for one in await self.all({"id": {"$in": ids}})}
        for collection, key in self._work.staged:
            if collection == self.collection and (one := await self.seek(key)):
                found[key] = one
        own = {school_id: found.get(calendar_id(cycle, school_id)) for school_id in asked}
        trusts = found.get(calendar_id(cycle, None))
        kept = {school_id: known or trusts for school_id, known in own.items()}
        return {school_id: known.calendar for school_id, known in kept.items() if known}

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


class KnownMeetings(Repository[KnownMeeting]):
    """The meetings, for the slices beside `meetings`; never written here."""

    collection = "meetings"
    model = KnownMeeting
    readable = READABLE_MEETINGS


class KnownActions(Repository[KnownAction]):
    """The actions, for the slices beside `actions`; never written here."""

    collection = "actions"
    model = KnownAction
    readable = ()

    async def agreed_in(self, meeting_id: str) -> list[KnownAction]:
        """List what a meeting agreed, the soonest due first."""
        return await self.all({"meeting_id": meeting_id}, sort=(("due", 1), ("id", 1)), limit=200)


class KnownOneToOnes(Repository[KnownOneToOne]):
    """When 1:1s are, for the slices beside `one_to_ones`; never written here."""

    collection = "one_to_ones"
    model = KnownOneToOne
    readable = ()

    async def coming(self, school_id: SchoolId, today: date) -> list[KnownOneToOne]:
        """List the 1:1s still planned with a school's Head, the next first."""
        query = {"school_id": school_id, "state": "scheduled", "on": {"$gte": today.isoformat()}}
        return await self.all(query, sort=(("on", 1), ("id", 1)), limit=60)


class KnownRhythms(Repository[KnownRhythm]):
    """How each forum keeps to its rules, for the slices beside `cadence`; never written here."""

    collection = "rhythms"
    model = KnownRhythm
    readable = ()

    async def of(self, forums: Iterable[str], cycle: Cycle) -> list[KnownRhythm]:
        """Find every rule of these forums in a cycle."""
        return await self.all({"forum_id": {"$in": sorted(set(forums))}, "cycle": cycle})
