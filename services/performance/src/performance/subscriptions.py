"""What performance listens for; where two slices hear one fact, both are listed."""

from chassis.bus import on
from contracts.directory import CalendarPublished
from contracts.schools import SchoolRecorded
from performance.known.reactions.keep_calendar import keep_calendar
from performance.known.reactions.keep_school import keep_school

SUBSCRIPTIONS = [
    on(CalendarPublished, keep_calendar),
    on(SchoolRecorded, keep_school),
]
