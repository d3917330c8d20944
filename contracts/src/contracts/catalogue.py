"""Every event there is."""

from contracts.accountability import RowChanged
from contracts.base import Event
from contracts.directory import CalendarPublished, NetworkRecorded, SettingsChanged
from contracts.gateway import SessionEnded
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
from contracts.schools import SchoolRecorded

EVENTS: list[type[Event]] = [
    AlignmentRecorded,
    CalendarPublished,
    MilestoneRated,
    MilestonesOverdue,
    NetworkRecorded,
    ObjectiveCarriedForward,
    PersonRecorded,
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PrioritiesPublished,
    RowChanged,
    SchoolRecorded,
    SessionEnded,
    SettingsChanged,
]
