"""What planning listens for: the directory's facts, and its own published priorities."""

from chassis.bus import on
from contracts.directory import CalendarPublished, SettingsChanged
from contracts.planning import PrioritiesPublished
from contracts.schools import SchoolRecorded
from planning.alignment.reactions.open_profile import open_profile
from planning.plans.reactions.keep_calendar import keep_calendar
from planning.plans.reactions.keep_headings import keep_headings
from planning.plans.reactions.keep_school import keep_school
from planning.plans.reactions.keep_settings import keep_settings

SUBSCRIPTIONS = [
    on(CalendarPublished, keep_calendar),
    on(PrioritiesPublished, keep_headings),
    on(SchoolRecorded, keep_school),
    on(SchoolRecorded, open_profile),
    on(SettingsChanged, keep_settings),
]
