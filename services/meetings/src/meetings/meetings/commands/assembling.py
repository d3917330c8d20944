"""What scheduling and changing a meeting both look up: its forums, people and the days."""

from collections.abc import Sequence

from chassis.work import Work
from contracts.api.meetings_scheduling import DateWarning, Despite, Details, PlannedDate
from contracts.calendar import AcademicYear, Calendar
from contracts.directory import Cycle
from contracts.meetings import ForumKind
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.known.model import KnownForum
from meetings.known.repository import KnownCalendars, KnownForums, KnownPeople
from meetings.meetings.model.agenda import standing_items
from meetings.meetings.model.gathering import Gathering, gathered, with_leads
from meetings.meetings.model.meeting import Meeting, Signed
from meetings.meetings.model.refusals import UnknownForum, UnknownPerson, WarningsUnconfirmed
from meetings.meetings.model.rights import WRITES
from meetings.meetings.model.times import Slot
from meetings.meetings.model.warnings import booked_twice, calendar_warnings
from meetings.meetings.repository import Meetings


async def forums_named(work: Work, forum_ids: Sequence[str]) -> list[KnownForum]:
    """Find forums in the order given, once each; `UnknownForum` for one that does not meet."""
    wanted = list(dict.fromkeys(forum_ids))
    known = await KnownForums(work).of(wanted)
    missing = [i for i in wanted if i not in known or not known[i].active]
    if missing:
        raise UnknownForum.at("forum_ids", f"no forum {', '.join(missing)} meets")
    return [known[i] for i in wanted]


async def draft(work: Work, details: Details) -> Meeting:
    """Make up a meeting without its time, for somebody who may call its forums together."""
    group = gathered(await forums_named(work, details.forum_ids))
    await must_be_known(work, (*details.invited, details.agenda_lead_id, details.facilitator_id))
    schools = group.school_ids(await KnownPeople(work).schools_of(group.members))
    work.actor.must(WRITES[group.kind], schools, group.members)
    lead = details.agenda_lead_id or group.agenda_lead_id
    facilitator = details.facilitator_id or group.facilitator_id
    members = with_leads(group.members, lead, facilitator)
    invited = await _invited(work, details, group, members)
    return Meeting(
        id=work.new_id(),
        own_title=details.title,
        forum_ids=group.forum_ids,
        kind=group.kind,
        school_id=group.school_id,
        school_ids=schools,
        members=members,
        invited=invited,
        people=tuple(sorted({*members, *invited})),
        agenda_lead_id=lead,
        facilitator_id=facilitator,
        on=work.today,
        starts=work.now,
        ends=work.now,
        venue=details.venue,
        link=details.link,
        changed_at=work.now,
        agenda=standing_items(group.kind),
    )


async def _invited(
    work: Work, details: Details, group: Gathering, members: tuple[PersonId, ...]
) -> tuple[PersonId, ...]:
    """Invite the School Improvement Team to a meeting about data (R90), besides those named."""
    wanted = set(details.invited)
    if group.of_data:
        teams = await KnownForums(work).all({"kind": ForumKind.TEAM.value, "active": True})
        wanted |= {person for team in teams for person in team.people}
    return tuple(sorted(wanted - set(members)))


async def must_be_known(work: Work, people: Sequence[PersonId | None]) -> None:
    """Refuse to name anybody who does not work here."""
    wanted = {person for person in people if person}
    if not wanted:
        return
    found = await KnownPeople(work).all({"id": {"$in": sorted(wanted)}})
    if missing := sorted(wanted - {person.id for person in found if person.active}):
        raise UnknownPerson.at("people", f"nobody called {', '.join(missing)} works here")


async def calendars_of(
    work: Work, schools: Sequence[SchoolId], slot: Slot
) -> dict[SchoolId | None, Calendar]:
    """Find the calendar each school keeps on a day, the trust's (None) where there is no school."""
    calendars = KnownCalendars(work)
    cycle = Cycle(AcademicYear.of(slot.on).label)
    kept = {school: await calendars.kept_by(school, cycle) for school in schools or (None,)}
    return {school: calendar for school, calendar in kept.items() if calendar}


async def warnings_for(work: Work, meeting: Meeting, slot: Slot) -> tuple[DateWarning, ...]:
    """Say what stands against a time for this meeting's people and schools."""
    calendars = await calendars_of(work, meeting.school_ids, slot)
    others = [
        (other.slot, other.people)
        for other in await Meetings(work).at_the_time(slot, meeting.people)
        if other.id != meeting.id
    ]
    return (
        *calendar_warnings(slot.on, calendars),
        *booked_twice(slot, meeting.people, others),
    )


async def planned(work: Work, meeting: Meeting, slot: Slot) -> PlannedDate:
    """Put a time and what stands against it side by side."""
    warnings = await warnings_for(work, meeting, slot)
    return PlannedDate(on=slot.on, starts=slot.starts, ends=slot.ends, warnings=warnings)


def must_be_confirmed(dates: Sequence[PlannedDate], despite: Despite) -> None:
    """Refuse while a kind of warning was not seen and gone past by the asker."""
    kinds = {warning.kind for date in dates for warning in date.warnings}
    if left := sorted(kinds - set(despite)):
        raise WarningsUnconfirmed(
            "look at what stands against this time, and say that you go on despite it",
            unconfirmed=left,
            dates=[date.model_dump(mode="json") for date in dates if date.warnings],
        )


def signed(work: Work) -> Signed:
    """Sign a change."""
    return Signed(by=work.actor.id, at=work.now)
