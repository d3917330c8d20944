"""How the school's plan and its actions stand, counted from what planning and meetings told."""

from collections.abc import Iterable, Sequence
from datetime import date

from contracts.api.performance_heads_report_parts import (
    ActionsProgress,
    MilestoneCounts,
    PlanProgress,
    PriorityProgress,
    ReportAction,
)
from contracts.meetings import ActionState, ForumKind
from contracts.planning import PlanId, PlanState, PriorityFacts, PriorityId, Rating
from performance.known.model.actions import KnownAction
from performance.known.model.plans import Counted, KnownPlan, Standing

MOST_ACTIONS = 60
_PUBLIC = frozenset({PlanState.PUBLISHED, PlanState.REVIEWED, PlanState.CLOSED})
_KEPT_IN = frozenset({ForumKind.ONE_TO_ONE, ForumKind.SUPPORT, ForumKind.EXECUTIVE, ForumKind.TEAM})
"""Whose records governors do not read: their actions are counted and dated, without words."""
_OWN = "The school's own objectives"


def plan_progress(
    plan: KnownPlan | None, priorities: Sequence[PriorityFacts]
) -> PlanProgress | None:
    """Count a published plan's milestones, in all and by priority; a draft is nobody's news."""
    if plan is None or plan.state is None or plan.state not in _PUBLIC:
        return None
    known = [one.priority_id for one in priorities]
    rows = [_priority(plan, one.priority_id, one.code, one.title) for one in priorities]
    own = _own(plan, known)
    return PlanProgress(
        plan_id=PlanId(plan.id),
        state=plan.state,
        published_on=plan.published_on,
        objectives=len(plan.objectives),
        counts=_counts(plan.standings),
        priorities=(*rows, *((own,) if own.objectives else ())),
        as_at=plan.as_at,
    )


def actions_progress(actions: Iterable[KnownAction], today: date, since: date) -> ActionsProgress:
    """List what is open by the day it is due, and count what was completed since a day.

    Words are those a forum of colleagues agreed; what ELG, the SI Team or two people did has none.
    """
    them = tuple(actions)
    still = [one for one in them if one.state is ActionState.OPEN]
    done = [one for one in them if one.completed_on and one.completed_on >= since]
    return ActionsProgress(
        open=len(still),
        overdue=sum(one.overdue_on(today) for one in still),
        completed=len(done),
        items=tuple(
            ReportAction(
                action_id=one.action_id,
                kind=one.kind,
                wording=None if one.kind in _KEPT_IN else one.wording,
                agreed_on=one.agreed_on,
                due=one.due,
                overdue=one.overdue_on(today),
            )
            for one in sorted(still, key=lambda one: (one.due, one.id))[:MOST_ACTIONS]
        ),
        as_at=max((one.as_at for one in them), default=None),
    )


def _priority(
    plan: KnownPlan, priority_id: PriorityId | None, code: str, title: str
) -> PriorityProgress:
    return PriorityProgress(
        priority_id=priority_id,
        code=code,
        title=title,
        objectives=sum(one.priority_id == priority_id for one in plan.objectives),
        counts=_counts(one for one in plan.standings if one.priority_id == priority_id),
    )


def _own(plan: KnownPlan, known: Sequence[PriorityId]) -> PriorityProgress:
    return PriorityProgress(
        priority_id=None,
        code="",
        title=_OWN,
        objectives=sum(one.priority_id not in known for one in plan.objectives),
        counts=_counts(one for one in plan.standings if one.priority_id not in known),
    )


def _counts(standings: Iterable[Standing]) -> MilestoneCounts:
    counted = Counted.of(standings)
    return MilestoneCounts(
        total=counted.total,
        not_started=counted.ratings[Rating.NOT_STARTED],
        on_track=counted.ratings[Rating.ON_TRACK],
        at_risk=counted.ratings[Rating.AT_RISK],
        off_track=counted.ratings[Rating.OFF_TRACK],
        embedded=counted.ratings[Rating.EMBEDDED],
        overdue=counted.overdue,
    )
