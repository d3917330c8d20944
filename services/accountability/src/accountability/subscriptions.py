"""Everything accountability listens for, and what it then does.

Here two slices meet: what `sip_progress` counts, the `grid` shows, in the same unit of work.
"""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TypeVar

from accountability.calendars.reactions.keep_calendar import keep_calendar
from accountability.grid.reactions.show_school import show_school
from accountability.grid.reactions.show_sip import show_sip
from accountability.priorities.reactions.keep_priorities import keep_priorities
from accountability.sip_progress.reactions.keep_overdue import keep_overdue
from accountability.sip_progress.reactions.keep_plan import keep_plan
from accountability.sip_progress.reactions.keep_rating import keep_rating
from chassis.bus import on
from chassis.work import Work
from contracts.accountability import SipCounted
from contracts.base import Event
from contracts.directory import CalendarPublished
from contracts.planning import (
    MilestoneRated,
    MilestonesOverdue,
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PrioritiesPublished,
)
from contracts.schools import SchoolRecorded

E = TypeVar("E", bound=Event)


def shown(
    keep: Callable[[Work, E], Awaitable[SipCounted | None]],
) -> Callable[[Work, E], Awaitable[None]]:
    """Let the grid show what a reaction has counted, once there is something to count."""

    @wraps(keep)
    async def keep_and_show(work: Work, fact: E) -> None:
        counted = await keep(work, fact)
        if counted is not None:
            await show_sip(work, counted)

    return keep_and_show


SUBSCRIPTIONS = [
    on(SchoolRecorded, show_school),
    on(CalendarPublished, keep_calendar),
    on(PrioritiesPublished, keep_priorities),
    on(PlanStateChanged, shown(keep_plan)),
    on(PlanRevised, shown(keep_plan)),
    on(PlanSnapshotTaken, shown(keep_plan)),
    on(MilestoneRated, shown(keep_rating)),
    on(MilestonesOverdue, shown(keep_overdue)),
]
