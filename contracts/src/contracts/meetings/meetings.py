"""Meetings as the other services may know of them: when, whose, and which schools came."""

from datetime import date
from enum import StrEnum
from typing import NewType

from pydantic import AwareDatetime

from contracts.base import Event, Frozen, Name
from contracts.meetings.forums import ForumKind
from contracts.meetings.ids import ForumId
from contracts.people import PersonId
from contracts.schools import SchoolId

MeetingId = NewType("MeetingId", str)
DecisionId = NewType("DecisionId", str)
SubjectId = NewType("SubjectId", str)
PracticeId = NewType("PracticeId", str)


class MeetingState(StrEnum):
    """A meeting's life; what is held stays held."""

    SCHEDULED = "scheduled"
    HELD = "held"
    CANCELLED = "cancelled"


class MeetingFacts(Frozen):
    """A meeting without a word of it; it counts for every forum named (R38).

    `on` is its date in London. `kind` is that of its first forum. `absent` are the schools of
    its members of whom nobody came (R40), known once it is held.
    """

    meeting_id: MeetingId
    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    school_id: SchoolId | None
    starts: AwareDatetime
    ends: AwareDatetime
    on: date
    state: MeetingState
    present: tuple[SchoolId, ...]
    absent: tuple[SchoolId, ...]


class MeetingScheduled(Event):
    """A meeting was put into the calendar, or moved to another time (R37, R39)."""

    type = "meetings.meeting-scheduled.v1"

    meeting: MeetingFacts
    agenda_lead_id: PersonId | None
    facilitator_id: PersonId | None


class MeetingHeld(Event):
    """A meeting took place; told again whole when its attendance is put right."""

    type = "meetings.meeting-held.v1"

    meeting: MeetingFacts


class MeetingCancelled(Event):
    """A meeting will not take place and counts for nothing (R37)."""

    type = "meetings.meeting-cancelled.v1"

    meeting: MeetingFacts


class ProposalKind(StrEnum):
    """What other facts put on an agenda; each carries the id it is about."""

    OVERDUE_ACTIONS = "overdue-actions"
    OVERDUE_MILESTONES = "overdue-milestones"
    SUPPORT_DUE = "support-due"
    CADENCE_BREACH = "cadence-breach"
    LINE_OF_ENQUIRY = "line-of-enquiry"
    BOARD_QUESTION = "board-question"
    SIGNALS = "signals"
    RISK_TIER = "risk-tier"
    COLLECTION = "collection"
    HEADS_REPORT = "heads-report"


class ElgDecision(StrEnum):
    """What ELG decided of something proposed to it (R26)."""

    AGREED = "agreed"
    DECLINED = "declined"
    DEFERRED = "deferred"


class ElgDecisionRecorded(Event):
    """ELG decided something that another fact had put on its agenda (R26)."""

    type = "meetings.elg-decision-recorded.v1"

    meeting_id: MeetingId
    decision_id: DecisionId
    about: ProposalKind
    subject_id: SubjectId
    school_id: SchoolId | None
    decision: ElgDecision
    decided_on: date


class GoodPracticeNoted(Event):
    """Good practice was tagged in a meeting (R49); its words stay in the minutes."""

    type = "meetings.good-practice-noted.v1"

    practice_id: PracticeId
    meeting_id: MeetingId
    school_id: SchoolId
    subject: Name
    theme: Name
    noted_by: PersonId
