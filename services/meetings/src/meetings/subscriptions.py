"""What meetings listens for; where two slices hear one fact, both are listed."""

from chassis.bus import on
from contracts.directory import CalendarPublished, NetworkRecorded, SettingsChanged
from contracts.meetings import (
    ForumRecorded,
    PresentationGiven,
    TrusteesUpdated,
)
from contracts.people import PersonRecorded
from contracts.planning import (
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PrioritiesPublished,
)
from contracts.planning_inbox import ActionAnswered, ActionProgressed
from contracts.schools import SchoolRecorded
from meetings.actions.reactions.keep_plan import (
    keep_moved_plan,
    keep_priorities,
    keep_repeated_plan,
    keep_revised_plan,
)
from meetings.actions.reactions.take_answer import take_answer, take_progress
from meetings.cadence.reactions.judge_anew import (
    judge_by_calendar,
    judge_by_settings,
    judge_forum,
)
from meetings.cadence.reactions.keep_meeting import keep_meeting
from meetings.cadence.reactions.keep_telling import count_presentation, count_update
from meetings.enquiries.reactions.follow_meeting import follow_meeting
from meetings.forums.reactions.follow_network import follow_network
from meetings.forums.reactions.follow_school import follow_school
from meetings.forums.reactions.settle_pairs import settle_forum, settle_person
from meetings.governance.reactions.follow_members import follow_members
from meetings.known.reactions.keep_calendar import keep_calendar
from meetings.known.reactions.keep_person import keep_person
from meetings.known.reactions.keep_school import keep_school
from meetings.known.reactions.keep_settings import keep_settings
from meetings.known.reactions.on_meetings import on_meetings
from meetings.meetings.reactions.follow_forum import follow_forum
from meetings.meetings.reactions.propose import PROPOSERS
from meetings.meetings.reactions.withdraw import WITHDRAWERS
from meetings.one_to_ones.reactions.keep_one_to_one import keep_one_to_one
from meetings.one_to_ones.reactions.keep_pair import keep_pair

SUBSCRIPTIONS = [
    on(ActionAnswered, take_answer),
    on(ActionProgressed, take_progress),
    on(CalendarPublished, keep_calendar),
    on(CalendarPublished, judge_by_calendar),
    on(ForumRecorded, settle_forum),
    on(ForumRecorded, judge_forum),
    *on_meetings(keep_meeting),
    on(PresentationGiven, count_presentation),
    on(TrusteesUpdated, count_update),
    on(NetworkRecorded, follow_network),
    on(PersonRecorded, keep_person),
    on(PersonRecorded, settle_person),
    on(PlanRevised, keep_revised_plan),
    on(PlanSnapshotTaken, keep_repeated_plan),
    on(PlanStateChanged, keep_moved_plan),
    on(PrioritiesPublished, keep_priorities),
    on(SchoolRecorded, keep_school),
    on(SchoolRecorded, follow_school),
    on(SettingsChanged, keep_settings),
    on(SettingsChanged, judge_by_settings),
    on(ForumRecorded, follow_members),
    on(PersonRecorded, keep_pair),
    *on_meetings(keep_one_to_one),
    *on_meetings(follow_meeting),
    on(ForumRecorded, follow_forum),
    *PROPOSERS,
    *WITHDRAWERS,
]
