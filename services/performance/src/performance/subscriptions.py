"""What performance listens for; where two slices hear one fact, both are listed."""

from chassis.bus import on
from contracts.directory import CalendarPublished
from contracts.meetings import ActionAssigned, ActionChanged, ActionOverdue
from contracts.performance import (
    DatasetImported,
    FiguresPublished,
    SignalCleared,
    SignalFollowed,
    SignalRaised,
    ThresholdsSet,
)
from contracts.planning import (
    MilestoneRated,
    MilestonesOverdue,
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PrioritiesPublished,
)
from contracts.schools import SchoolRecorded
from performance.known.reactions.keep_action import keep_action
from performance.known.reactions.keep_calendar import keep_calendar
from performance.known.reactions.keep_plan import (
    keep_overdue,
    keep_plan,
    keep_priorities,
    keep_rating,
)
from performance.known.reactions.keep_school import keep_school
from performance.risk.reactions.keep_dataset import keep_dataset
from performance.risk.reactions.keep_signal import keep_signal
from performance.risk.reactions.open_record import open_record
from performance.signals.reactions.judge_anew import (
    judge_all,
    judge_figures,
    judge_import,
    judge_phase,
)

SUBSCRIPTIONS = [
    on(ActionAssigned, keep_action),
    on(ActionChanged, keep_action),
    on(ActionOverdue, keep_action),
    on(CalendarPublished, keep_calendar),
    on(DatasetImported, judge_import),
    on(FiguresPublished, judge_figures),
    on(FiguresPublished, keep_dataset),
    on(MilestoneRated, keep_rating),
    on(MilestonesOverdue, keep_overdue),
    on(PlanRevised, keep_plan),
    on(PlanSnapshotTaken, keep_plan),
    on(PlanStateChanged, keep_plan),
    on(PrioritiesPublished, keep_priorities),
    on(SchoolRecorded, keep_school),
    on(SchoolRecorded, judge_phase),
    on(SchoolRecorded, open_record),
    on(SignalCleared, keep_signal),
    on(SignalFollowed, keep_signal),
    on(SignalRaised, keep_signal),
    on(ThresholdsSet, judge_all),
]
