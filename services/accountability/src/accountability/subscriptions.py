"""Everything accountability listens for, and what it then does.

Here slices meet: what `sip_progress`, `cadence` and `actions` count, the `grid` shows, in the
same unit of work.
"""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TypeVar

from accountability.actions.reactions.keep_action import keep_action
from accountability.cadence.reactions.keep_forum import keep_forum
from accountability.cadence.reactions.keep_line import keep_line
from accountability.calendars.reactions.keep_calendar import keep_calendar
from accountability.forums.reactions.keep_forum_name import keep_forum_name
from accountability.governance.reactions.count_enquiry import count_enquiry
from accountability.governance.reactions.keep_board import keep_board
from accountability.governance.reactions.keep_given import keep_presentation, keep_update
from accountability.governance.reactions.keep_question import keep_question
from accountability.grid.reactions.show_measured import (
    show_figures_known,
    show_signals,
    show_tier,
)
from accountability.grid.reactions.show_met import show_actions, show_cadence
from accountability.grid.reactions.show_school import show_school
from accountability.grid.reactions.show_sip import show_sip
from accountability.known.reactions.keep_school import keep_school
from accountability.known.reactions.keep_year import keep_year
from accountability.outcomes.reactions.keep_figures import keep_figures
from accountability.outcomes.reactions.keep_inspection import keep_inspection
from accountability.priorities.reactions.keep_priorities import keep_priorities
from accountability.risk.reactions.keep_tier import keep_tier
from accountability.signals.reactions.keep_signal import keep_signal
from accountability.sip_progress.reactions.keep_overdue import keep_overdue
from accountability.sip_progress.reactions.keep_plan import keep_plan
from accountability.sip_progress.reactions.keep_rating import keep_rating
from chassis.bus import on
from chassis.work import Work
from contracts.accountability import SipCounted
from contracts.accountability_meetings import CadenceFigures
from contracts.base import Event
from contracts.directory import CalendarPublished
from contracts.meetings import (
    ActionAssigned,
    ActionChanged,
    ActionOverdue,
    CadenceEvaluated,
    EnquiryClosed,
    EnquiryOpened,
    ForumRecorded,
    PresentationGiven,
    QuestionAnswered,
    QuestionRaised,
    TrusteesUpdated,
)
from contracts.performance import (
    FiguresPublished,
    InspectionRecorded,
    RiskAssessed,
    SignalCleared,
    SignalFollowed,
    SignalRaised,
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


def rhythm_shown(
    keep: Callable[[Work, E], Awaitable[tuple[CadenceFigures, ...]]],
) -> Callable[[Work, E], Awaitable[None]]:
    """Let the grid show each cycle of a school's rhythms that a reaction has counted."""

    @wraps(keep)
    async def keep_and_show(work: Work, fact: E) -> None:
        for figures in await keep(work, fact):
            await show_cadence(work, figures)

    return keep_and_show


async def keep_and_show_action(
    work: Work, fact: ActionAssigned | ActionChanged | ActionOverdue
) -> None:
    """Let the grid show what an action makes of its school's; overdue is news by itself."""
    figures = await keep_action(work, fact)
    if figures is not None:
        await show_actions(work, figures, day_passed=isinstance(fact, ActionOverdue))


async def keep_and_show_signal(
    work: Work, fact: SignalRaised | SignalFollowed | SignalCleared
) -> None:
    """Let the grid show what a school's signals come to."""
    await show_signals(work, await keep_signal(work, fact))


async def keep_and_show_tier(work: Work, fact: RiskAssessed) -> None:
    """Let the grid show a school's tier, unless a later one is known."""
    figures = await keep_tier(work, fact)
    if figures is not None:
        await show_tier(work, figures)


SUBSCRIPTIONS = [
    on(SchoolRecorded, show_school),
    on(SchoolRecorded, keep_school),
    on(CalendarPublished, keep_calendar),
    on(CalendarPublished, keep_year),
    on(PrioritiesPublished, keep_priorities),
    on(PlanStateChanged, shown(keep_plan)),
    on(PlanRevised, shown(keep_plan)),
    on(PlanSnapshotTaken, shown(keep_plan)),
    on(MilestoneRated, shown(keep_rating)),
    on(MilestonesOverdue, shown(keep_overdue)),
    on(ForumRecorded, keep_forum_name),
    on(ForumRecorded, keep_board),
    on(ForumRecorded, rhythm_shown(keep_forum)),
    on(CadenceEvaluated, rhythm_shown(keep_line)),
    on(ActionAssigned, keep_and_show_action),
    on(ActionChanged, keep_and_show_action),
    on(ActionOverdue, keep_and_show_action),
    on(PresentationGiven, keep_presentation),
    on(TrusteesUpdated, keep_update),
    on(QuestionRaised, keep_question),
    on(QuestionAnswered, keep_question),
    on(EnquiryOpened, count_enquiry),
    on(EnquiryClosed, count_enquiry),
    on(SignalRaised, keep_and_show_signal),
    on(SignalFollowed, keep_and_show_signal),
    on(SignalCleared, keep_and_show_signal),
    on(RiskAssessed, keep_and_show_tier),
    on(FiguresPublished, keep_figures),
    on(FiguresPublished, show_figures_known),
    on(InspectionRecorded, keep_inspection),
]
