"""Every event there is."""

from contracts.accountability import RowChanged
from contracts.accountability_meetings import (
    ActionsChanged,
    CadenceChanged,
    GovernanceChanged,
)
from contracts.base import Event
from contracts.directory import CalendarPublished, NetworkRecorded, SettingsChanged
from contracts.gateway import SessionEnded
from contracts.meetings import (
    ActionAssigned,
    ActionChanged,
    ActionOverdue,
    CadenceBreached,
    CadenceEvaluated,
    ElgDecisionRecorded,
    EnquiryClosed,
    EnquiryOpened,
    ForumRecorded,
    GoodPracticeNoted,
    MeetingCancelled,
    MeetingHeld,
    MeetingScheduled,
    PresentationGiven,
    QuestionAnswered,
    QuestionRaised,
    TrusteesUpdated,
)
from contracts.people import PersonRecorded
from contracts.planning import (
    AlignmentRecorded,
    MilestoneRated,
    MilestonesOverdue,
    ObjectiveCarriedForward,
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PrioritiesPublished,
)
from contracts.planning_inbox import ActionAnswered, ActionProgressed
from contracts.schools import SchoolRecorded

EVENTS: list[type[Event]] = [
    ActionAnswered,
    ActionAssigned,
    ActionChanged,
    ActionOverdue,
    ActionProgressed,
    ActionsChanged,
    AlignmentRecorded,
    CadenceBreached,
    CadenceChanged,
    CadenceEvaluated,
    CalendarPublished,
    ElgDecisionRecorded,
    EnquiryClosed,
    EnquiryOpened,
    ForumRecorded,
    GoodPracticeNoted,
    GovernanceChanged,
    MeetingCancelled,
    MeetingHeld,
    MeetingScheduled,
    MilestoneRated,
    MilestonesOverdue,
    NetworkRecorded,
    ObjectiveCarriedForward,
    PersonRecorded,
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PresentationGiven,
    PrioritiesPublished,
    QuestionAnswered,
    QuestionRaised,
    RowChanged,
    SchoolRecorded,
    SessionEnded,
    SettingsChanged,
    TrusteesUpdated,
]
