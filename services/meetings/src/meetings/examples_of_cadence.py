"""SENCOs and Stavermarsh on their rhythm: believable forums, and meetings as they are told."""

from datetime import UTC, date, datetime, timedelta

from chassis.work import new_ulid
from contracts.access import Actor
from contracts.base import Envelope, Event
from contracts.meetings import (
    ForumId,
    ForumKind,
    MeetingCancelled,
    MeetingFacts,
    MeetingHeld,
    MeetingId,
    MeetingScheduled,
    MeetingState,
)
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.examples import CEO, GOVERNOR, HEAD, LEAD, SENCO, STAVERMARSH
from meetings.forums.model import Forum

FOUNDED = date(2026, 9, 1)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ONE_TO_ONE, SUPPORT, LGB = "one-to-one-stavermarsh", "support-stavermarsh", "stavermarsh-lgb"


def a_forum(key: str, kind: ForumKind, *members: Actor, at: SchoolId | None = None) -> Forum:
    """Found a forum of these people before the year began."""
    name = "SENCOs" if key == "sencos" else key
    forum = Forum.founded(key, name=name, kind=kind, school_id=at, on=FOUNDED)
    return forum.but(members=tuple(PersonId(one.id) for one in members))


def the_forums() -> list[Forum]:
    """Found the SENCOs, Stavermarsh's two pairs and its governing body."""
    return [
        a_forum("sencos", ForumKind.KEY_COLLEAGUES, SENCO),
        a_forum(ONE_TO_ONE, ForumKind.ONE_TO_ONE, CEO, HEAD, at=STAVERMARSH),
        a_forum(SUPPORT, ForumKind.SUPPORT, LEAD, HEAD, at=STAVERMARSH),
        a_forum(LGB, ForumKind.LOCAL_GOVERNING_BODY, HEAD, GOVERNOR, at=STAVERMARSH),
    ]


def saying(event: Event, sequence: int, subject: str = "one") -> Envelope:
    """Put a fact on its way."""
    return Envelope(
        id=new_ulid(),
        type=event.type,
        source=event.type.partition(".")[0],
        subject=subject,
        time=NOW,
        sequence=sequence,
        data=event.model_dump(mode="json"),
    )


def held(key: str, forums: str, on: str, sequence: int = 2) -> Envelope:
    """Tell that forums, named with spaces between, met."""
    return saying(MeetingHeld(meeting=_facts(key, forums, on, MeetingState.HELD)), sequence, key)


def planned(key: str, forums: str, on: str, sequence: int = 1) -> Envelope:
    """Tell that forums are going to meet."""
    meeting = _facts(key, forums, on, MeetingState.SCHEDULED)
    fact = MeetingScheduled(meeting=meeting, agenda_lead_id=None, facilitator_id=None)
    return saying(fact, sequence, key)


def cancelled(key: str, forums: str, on: str, sequence: int = 2) -> Envelope:
    """Tell that forums are not going to meet."""
    meeting = _facts(key, forums, on, MeetingState.CANCELLED)
    return saying(MeetingCancelled(meeting=meeting), sequence, key)


def _facts(key: str, forums: str, on: str, state: MeetingState) -> MeetingFacts:
    day = date.fromisoformat(on)
    starts = datetime(day.year, day.month, day.day, 14, 30, tzinfo=UTC)
    return MeetingFacts(
        meeting_id=MeetingId(key),
        forum_ids=tuple(ForumId(forum) for forum in forums.split()),
        kind=ForumKind.KEY_COLLEAGUES,
        school_id=None,
        starts=starts,
        ends=starts + timedelta(hours=1),
        on=day,
        state=state,
        present=(),
        absent=(),
    )


STAVERMARSH_1_1 = (
    held("m1", ONE_TO_ONE, "2026-09-03"),
    held("m2", ONE_TO_ONE, "2026-09-17"),
    held("m3", ONE_TO_ONE, "2026-10-01"),
    planned("m4", ONE_TO_ONE, "2026-10-15"),
    planned("m4", ONE_TO_ONE, "2026-10-22", 2),
    held("m4", ONE_TO_ONE, "2026-10-22", 3),
    planned("m5", ONE_TO_ONE, "2026-11-05"),
    cancelled("m5", ONE_TO_ONE, "2026-11-05"),
)
"""Held until 22 Oct, the last a week late; 5 Nov called off, 19 Nov never planned (domain §6)."""
