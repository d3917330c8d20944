"""SENCOs in October and December, ELG, a 1:1: believable meetings, and what they stand on."""

from datetime import date
from typing import Any

from contracts.access import Actor
from contracts.api.meetings_scheduling import WallTime
from contracts.calendar import SIX_TERMS_2026_27
from contracts.directory import Cycle
from contracts.meetings import ForumId, ForumKind, ProposalKind, SubjectId
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.examples import (
    ASSIGNED_AT,
    CEO,
    COLLEAGUE,
    DUNSELLOW,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SENCO,
    SENCOS,
    STAVERMARSH,
    TRUSTEE,
    a_known,
)
from meetings.known.model import KnownCalendar, KnownForum, KnownSchool, calendar_id
from meetings.meetings.model.agenda import standing_items
from meetings.meetings.model.gathering import gathered, with_leads
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.model.proposal import Proposal, Proposed
from meetings.meetings.model.times import slot

ELG, TEAM, DATA_LEADS = ForumId("elg"), ForumId("si-team"), ForumId("data-leads")
BOARD, TRUSTEES = ForumId("stavermarsh-lgb"), ForumId("trustees")
ONE_TO_ONE, SUPPORT = ForumId("one-to-one-stavermarsh"), ForumId("support-stavermarsh")
CYCLE = Cycle("2026-27")
OCTOBER, DECEMBER = date(2026, 10, 15), date(2026, 12, 3)


def a_forum(  # noqa: PLR0913 - each told apart by name
    key: ForumId,
    kind: ForumKind,
    members: tuple[Actor, ...],
    *,
    name: str = "",
    school: SchoolId | None = None,
    leads: tuple[PersonId | None, PersonId | None] = (None, None),
) -> KnownForum:
    """Make a forum; `leads` are its linked improvement lead and who leads its agenda."""
    return KnownForum(
        id=key,
        version=1,
        name=name or key,
        kind=kind,
        school_id=school,
        rule=None,
        lead_id=leads[0],
        agenda_lead_id=leads[1],
        members=tuple(member.id for member in members),
        active=True,
    )


def the_forums() -> dict[ForumId, KnownForum]:
    """Make one forum of each kind, and that of the data leads (R34, R90)."""
    kinds, leads = ForumKind, (LEAD.id, SENCO.id)
    forums = (
        a_forum(ELG, kinds.EXECUTIVE, (CEO, HEAD, NEIGHBOUR), name="Executive Leadership Group"),
        a_forum(TEAM, kinds.TEAM, (LEAD, CEO), name="School Improvement Team"),
        a_forum(SENCOS, kinds.KEY_COLLEAGUES, (SENCO, NEIGHBOUR), name="SENCOs", leads=leads),
        a_forum(DATA_LEADS, kinds.KEY_COLLEAGUES, (SENCO,), name="Data leads"),
        a_forum(BOARD, kinds.LOCAL_GOVERNING_BODY, (GOVERNOR, HEAD), school=STAVERMARSH),
        a_forum(TRUSTEES, kinds.TRUSTEES, (TRUSTEE, CEO), name="Trustees"),
        a_forum(ONE_TO_ONE, kinds.ONE_TO_ONE, (CEO, HEAD), school=STAVERMARSH),
        a_forum(SUPPORT, kinds.SUPPORT, (LEAD, HEAD), school=STAVERMARSH),
    )
    return {ForumId(forum.id): forum for forum in forums}


def a_meeting(
    key: str = "sencos-in-december",
    forum: ForumId = SENCOS,
    on: date = DECEMBER,
    at: tuple[WallTime, WallTime] = ("15:30", "17:00"),
) -> Meeting:
    """Plan a meeting of a forum, of the SENCOs in December unless it says otherwise."""
    group = gathered([the_forums()[forum]])
    members = with_leads(group.members, group.agenda_lead_id, group.facilitator_id)
    schools = tuple(
        school
        for school, people in (
            (DUNSELLOW, {NEIGHBOUR.id}),
            (STAVERMARSH, {HEAD.id, SENCO.id, COLLEAGUE.id, GOVERNOR.id}),
        )
        if people.intersection(members)
    )
    when = slot(on, *at)
    return Meeting(
        id=key,
        version=1,
        forum_ids=group.forum_ids,
        kind=group.kind,
        school_id=group.school_id,
        school_ids=group.school_ids(schools),
        members=members,
        people=members,
        agenda_lead_id=group.agenda_lead_id,
        facilitator_id=group.facilitator_id,
        on=when.on,
        starts=when.starts,
        ends=when.ends,
        venue="Trust office",
        changed_at=ASSIGNED_AT,
        agenda=standing_items(group.kind),
    )


def a_proposal(
    forum: ForumId = ELG,
    kind: ProposalKind = ProposalKind.SUPPORT_DUE,
    subject: str = "support-dunsellow",
    school: SchoolId | None = DUNSELLOW,
    part: str = "2026-09-30",
) -> Proposal:
    """Put something before a forum: that Dunsellow's support agreement is due, before ELG."""
    proposed = Proposed(
        forum_id=forum, kind=kind, subject_id=SubjectId(subject), school_id=school, part=part
    )
    return Proposal.of(proposed, date(2026, 10, 1)).but(version=1)


def what_meetings_know() -> dict[str, Any]:
    """Seed a store with every forum, everybody in them, both schools and the trust's year."""
    everybody = (CEO, HEAD, NEIGHBOUR, LEAD, SENCO, COLLEAGUE, GOVERNOR, TRUSTEE)
    schools = ((STAVERMARSH, "Stavermarsh"), (DUNSELLOW, "Dunsellow"))
    return {
        "forums": list(the_forums().values()),
        "known_people": [a_known(one) for one in everybody],
        "known_schools": [
            KnownSchool(id=key, name=f"{name} School", short_name=name, open=True, sequence=1)
            for key, name in schools
        ],
        "known_calendars": [
            KnownCalendar(
                id=calendar_id(CYCLE, None),
                cycle=CYCLE,
                school_id=None,
                calendar=SIX_TERMS_2026_27,
                sequence=1,
            )
        ],
    }
