"""What planning listens for: the directory's facts, meetings' actions, and its own priorities."""

from chassis.bus import on
from contracts.directory import CalendarPublished, SettingsChanged
from contracts.meetings import ActionAssigned, ActionChanged, ForumRecorded
from contracts.planning import PrioritiesPublished
from contracts.schools import SchoolRecorded
from planning.alignment.reactions.open_profile import open_profile
from planning.inbox.reactions.keep_forum import keep_forum
from planning.inbox.reactions.open_inbox_action import follow_action, open_inbox_action
from planning.plans.reactions.keep_calendar import keep_calendar
from planning.plans.reactions.keep_headings import keep_headings
from planning.plans.reactions.keep_school import keep_school
from planning.plans.reactions.keep_settings import keep_settings

SUBSCRIPTIONS = [
    on(ActionAssigned, open_inbox_action),
    on(ActionChanged, follow_action),
    on(CalendarPublished, keep_calendar),
    on(ForumRecorded, keep_forum),
    on(PrioritiesPublished, keep_headings),
    on(SchoolRecorded, keep_school),
    on(SchoolRecorded, open_profile),
    on(SettingsChanged, keep_settings),
]
