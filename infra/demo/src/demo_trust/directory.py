"""Filling the directory: trust, schools, people, networks, calendars, settings."""

import asyncio
import csv
import io

from contracts.api.directory_calendars import (
    CalendarBody,
    CalendarView,
    CycleView,
    SchoolCalendarBody,
    SchoolCalendarView,
)
from contracts.api.directory_imports import Outcome, PeopleImportView
from contracts.api.directory_networks import NetworkBody, NetworkView
from contracts.api.directory_people import PersonView
from contracts.api.directory_schools import SchoolBody, SchoolView
from contracts.api.directory_trust import SettingsView, TrustBody, TrustView
from contracts.base import Page
from contracts.people import PersonId, Role
from contracts.schools import SchoolId
from demo_trust.content.reading import Content
from demo_trust.content.trust import CalendarContent, OwnDatesContent, PersonContent
from demo_trust.visitors import Visitor

API = "/api/directory"
_MOST = 200


class Registered:
    """The ids the directory gave to schools (by key) and people (by e-mail address)."""

    def __init__(
        self, content: Content, schools: dict[str, SchoolId], people: dict[str, PersonId]
    ) -> None:
        self._content = content
        self.schools = schools
        self._people = people
        self._schools_of = {self.id_of(one): one.school for one in content.people}

    def id_of(self, person: PersonContent) -> PersonId:
        return self._people[person.email]

    def holder(self, job_title: str, school: str = "") -> PersonId:
        """Find who has a job at a school, or (without a school) in the trust."""
        return next(
            self.id_of(one)
            for one in self._content.people
            if (one.job_title, one.school) == (job_title, school)
        )

    def somebody(self, written: str, school: str = "") -> PersonId:
        """Find who is meant by a job in the trust, at a school, or by "job title, school"."""
        title, _, place = written.rpartition(", ")
        if place in self.schools:
            return self.holder(title, place)
        held = any((o.job_title, o.school) == (written, school) for o in self._content.people)
        return self.holder(written, school if held else "")

    def school_of(self, person_id: PersonId) -> str:
        """Name the school somebody belongs to; empty for the trust's own people."""
        return self._schools_of.get(person_id, "")

    def head(self, school: str) -> PersonId:
        return self.holder("Headteacher", school)

    def ceo(self) -> PersonId:
        return next(self.id_of(one) for one in self._content.people if one.role is Role.CEO)


async def register(operator: Visitor, content: Content) -> Registered:
    """Name the trust and record its schools, people and networks; what is there stays."""
    await _name_trust(operator, content)
    schools = await _record_schools(operator, content)
    people = await _record_people(operator, content)
    known = Registered(content, schools, people)
    await _record_networks(operator, content, known)
    return known


async def set_the_trusts_numbers(ceo: Visitor, content: Content) -> None:
    """Set the trust settings while nobody has."""
    held = await ceo.get(f"{API}/settings", SettingsView)
    if held.version == 0:
        wanted = content.trust.settings
        await ceo.put(f"{API}/settings", SettingsView, wanted, version=held.version)


async def publish_calendar(ceo: Visitor, dates: CalendarContent) -> None:
    """Publish a cycle's dates while there are none."""
    path = f"{API}/calendars/{dates.cycle}"
    if await ceo.find(path, CycleView) is None:
        body = CalendarBody(
            terms=dates.terms,
            inset_days=dates.inset_days,
            closures=dates.closures,
            next_year_starts=dates.next_year_starts,
        )
        await ceo.put(path, CalendarView, body)


async def keep_own_dates(ceo: Visitor, dates: OwnDatesContent, school_id: SchoolId) -> None:
    """Give a school the dates it keeps for itself, unless it has ever had its own."""
    cycle = await ceo.get(f"{API}/calendars/{dates.cycle}", CycleView)
    if school_id not in {one.school_id for one in cycle.schools}:
        body = SchoolCalendarBody(terms=dates.terms, inset_days=dates.inset_days)
        path = f"{API}/calendars/{dates.cycle}/schools/{school_id}"
        await ceo.put(path, SchoolCalendarView, body)


async def _name_trust(operator: Visitor, content: Content) -> None:
    held = await operator.get(f"{API}/trust", TrustView)
    if held.name is None:
        trust = content.trust
        body = TrustBody(name=trust.name, group_uid=trust.group_uid, group_id=trust.group_id)
        await operator.put(f"{API}/trust", TrustView, body, version=held.version)


async def _record_schools(operator: Visitor, content: Content) -> dict[str, SchoolId]:
    page = await operator.get(f"{API}/schools", Page[SchoolView], limit=_MOST)
    held = {one.urn: one.id for one in page.items}

    async def record(key: str) -> tuple[str, SchoolId]:
        school = content.schools[key]
        if school.urn in held:
            return key, held[school.urn]
        body = SchoolBody(**school.model_dump(exclude={"alignment"}))
        return key, (await operator.post(f"{API}/schools", SchoolView, body)).id

    return dict(await asyncio.gather(*(record(key) for key in content.schools)))


async def _record_people(operator: Visitor, content: Content) -> dict[str, PersonId]:
    file = ("people.csv", _as_import_file(content))
    preview = await operator.preview(f"{API}/people/import/preview", PeopleImportView, file)
    if any(row.outcome is Outcome.NEW for row in preview.rows):
        await operator.send_file(f"{API}/people/import", PeopleImportView, file)
    page = await operator.get(f"{API}/people", Page[PersonView], limit=_MOST)
    return {one.email: one.id for one in page.items if one.email}


def _as_import_file(content: Content) -> bytes:
    """Write everybody as the people import takes them."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["name", "email", "role", "school", "job title"])
    for one in content.people:
        urn = content.schools[one.school].urn if one.school else ""
        writer.writerow([one.name, one.email, one.role.value, urn, one.job_title])
    return text.getvalue().encode()


async def _record_networks(operator: Visitor, content: Content, known: Registered) -> None:
    page = await operator.get(f"{API}/networks", Page[NetworkView], limit=_MOST)
    there = {one.name for one in page.items}
    await asyncio.gather(
        *(
            operator.post(
                f"{API}/networks",
                NetworkView,
                NetworkBody(
                    name=network.name,
                    kind=network.kind,
                    school_id=known.schools[network.school] if network.school else None,
                    members=tuple(known.id_of(one) for one in network.members),
                ),
            )
            for network in content.networks()
            if network.name not in there
        )
    )
