"""What meetings listens for; where two slices hear one fact, both are listed."""

from chassis.bus import on
from contracts.directory import CalendarPublished, SettingsChanged
from contracts.people import PersonRecorded
from contracts.schools import SchoolRecorded
from meetings.known.reactions.keep_calendar import keep_calendar
from meetings.known.reactions.keep_person import keep_person
from meetings.known.reactions.keep_school import keep_school
from meetings.known.reactions.keep_settings import keep_settings

SUBSCRIPTIONS = [
    on(CalendarPublished, keep_calendar),
    on(PersonRecorded, keep_person),
    on(SchoolRecorded, keep_school),
    on(SettingsChanged, keep_settings),
]
