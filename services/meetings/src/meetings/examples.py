"""SENCOs, Stavermarsh and the CEO: believable people and records for tests and documentation."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from contracts.access import Actor
from contracts.days import day_of
from contracts.directory import Cycle
from contracts.examples import someone
from contracts.meetings import EntryKind, ForumId, ForumKind, MeetingId, MeetingState
from contracts.people import PersonId, Role
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId
from meetings.actions.model.action import Action, places_of, starting
from meetings.actions.model.known import KnownPlan, KnownPriorities
from meetings.known.model import KnownForum, KnownMeeting, KnownPerson, KnownSchool

STAVERMARSH, DUNSELLOW = SchoolId("stavermarsh"), SchoolId("dunsellow")
CEO = someone("ceo", Role.CEO)
HEAD = someone("head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
NEIGHBOUR = someone("head-of-dunsellow", Role.HEADTEACHER, at=DUNSELLOW)
LEAD = someone("lead-for-inclusion", Role.SCHOOL_IMPROVEMENT_LEAD)
SENCO = someone("senco-of-stavermarsh", Role.SCHOOL_LEADER, at=STAVERMARSH)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("trustee", Role.TRUSTEE)
SENCOS, SENCO_MEETING = ForumId("sencos"), MeetingId("sencos-in-october")
ABSENCE, ATTENDANCE = ObjectiveId("absence"), PriorityId("attendance")
TEMPLATE = "Share the arrival plan template and try it with one year group"
ASSIGNED_AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
EVERYBODY = (CEO, HEAD, NEIGHBOUR, LEAD, SENCO, COLLEAGUE, GOVERNOR, TRUSTEE)

_TWO = {ForumKind.ONE_TO_ONE: (CEO, HEAD), ForumKind.TRUSTEES: (CEO, TRUSTEE)}


def a_known_meeting(
    kind: ForumKind = ForumKind.KEY_COLLEAGUES, *, key: MeetingId = SENCO_MEETING
) -> KnownMeeting:
    """Meet as SENCOs of both schools with their lead; or as another kind of group."""
    pair = kind in {ForumKind.ONE_TO_ONE, ForumKind.SUPPORT, ForumKind.LOCAL_GOVERNING_BODY}
    people = _TWO.get(kind, (LEAD, SENCO))
    schools = () if kind is ForumKind.TRUSTEES else (DUNSELLOW, STAVERMARSH)
    return KnownMeeting(
        id=key,
        version=1,
        own_title="",
        forum_ids=(SENCOS,),
        kind=kind,
        school_id=STAVERMARSH if pair else None,
        school_ids=(STAVERMARSH,) if pair else schools,
        people=tuple(one.id for one in people),
        members=tuple(one.id for one in people),
        on=day_of(ASSIGNED_AT),
        starts=ASSIGNED_AT,
        ends=ASSIGNED_AT + timedelta(hours=1),
        venue="",
        link="",
        revision=1,
        changed_at=ASSIGNED_AT,
        state=MeetingState.HELD,
    )


def an_action(
    kind: ForumKind = ForumKind.KEY_COLLEAGUES,
    *,
    owner: Actor = HEAD,
    due: date = date(2026, 12, 11),
    key: str = "reading-buddies",
) -> Action:
    """Ask Stavermarsh's Head to try the SENCOs' template, for the attendance objective."""
    meeting = a_known_meeting(kind)
    action = Action(
        id=key,
        forum_ids=meeting.forum_ids,
        kind=kind,
        meeting_id=SENCO_MEETING,
        agreed_on=date(2026, 11, 23),
        members=meeting.people,
        school_ids=places_of(kind, meeting.school_ids, STAVERMARSH),
        school_id=STAVERMARSH,
        priority_id=ATTENDANCE,
        wording=TEMPLATE,
        first=starting(owner.id, due, ABSENCE),
        owner_id=owner.id,
        due=due,
        objective_id=ABSENCE,
    )
    entry = action.entry(
        EntryKind.ASSIGNED,
        key=f"{key}-assigned",
        by=LEAD.id,
        now=ASSIGNED_AT,
        owner_id=owner.id,
        due=due,
        objective_id=ABSENCE,
    )
    return action.begun(entry)[0].but(version=1)


def what_actions_know(kind: ForumKind = ForumKind.KEY_COLLEAGUES) -> dict[str, Any]:
    """Seed a store with the meeting, its people, both schools and Stavermarsh's plan."""
    forum = KnownForum(
        id=SENCOS,
        name="SENCOs",
        kind=kind,
        school_id=None,
        rule=None,
        lead_id=LEAD.id,
        agenda_lead_id=None,
        members=(LEAD.id, SENCO.id),
        active=True,
    )
    return {
        "forums": [forum],
        "meetings": [a_known_meeting(kind)],
        "known_people": [a_known(one) for one in EVERYBODY],
        "known_schools": [
            KnownSchool(
                id=STAVERMARSH,
                name="Stavermarsh School",
                short_name="Stavermarsh",
                open=True,
                sequence=1,
            ),
            KnownSchool(
                id=DUNSELLOW, name="Dunsellow School", short_name="Dunsellow", open=True, sequence=1
            ),
        ],
        "known_plans": [
            KnownPlan(
                id="plan-of-stavermarsh",
                school_id=STAVERMARSH,
                cycle=Cycle("2026-27"),
                objectives={ABSENCE: ATTENDANCE},
                sequence=1,
            )
        ],
        "known_priorities": [KnownPriorities(id="2026-27", priority_ids=(ATTENDANCE,), sequence=1)],
    }


def a_known(actor: Actor, *, active: bool = True) -> KnownPerson:
    """Know somebody by their roles."""
    return KnownPerson(id=PersonId(actor.id), roles=actor.roles, active=active, sequence=1)
