"""Milestones whose term has ended without a rating (R12), by the school's own calendar."""

from datetime import date, timedelta

from contracts.base import Event
from contracts.calendar import Calendar
from contracts.planning import MilestonesOverdue, PlanId, PlanRevised, Rating
from planning.plans.model.milestones import Milestone, Signed
from planning.plans.model.objectives import Objective
from planning.plans.model.plan import RATEABLE, ImprovementPlan


def judge_terms(
    plan: ImprovementPlan, calendar: Calendar, today: date, signed: Signed
) -> tuple[ImprovementPlan, tuple[Event, ...]]:
    """Mark what is late by now; each milestone is announced once.

    When the dates moved and something is no longer late, the plan says it was revised. With
    nothing new the plan is the very one given, and there is no fact.
    """
    objectives = marked(plan.objectives, calendar, today)
    if plan.state not in RATEABLE or objectives == plan.objectives:
        return plan, ()
    judged = plan.changed("overdue", signed, objectives=objectives).but(updated_at=plan.updated_at)
    told = newly_overdue(plan, judged, today)
    if any(not late for _, late in _moved(plan, judged)):
        told = (PlanRevised(plan=judged.facts(), revised_by=signed.by), *told)
    return judged, told


def marked(
    objectives: tuple[Objective, ...], calendar: Calendar, today: date
) -> tuple[Objective, ...]:
    """Mark each milestone late since the day after its term, or not late."""
    return tuple(
        o.but(milestones=tuple(_judged(m, calendar, today) for m in o.milestones))
        for o in objectives
    )


def newly_overdue(
    before: ImprovementPlan, after: ImprovementPlan, today: date
) -> tuple[Event, ...]:
    """Announce what is late now and was not; nothing, if nothing is."""
    late = tuple(milestone.id for milestone, is_late in _moved(before, after) if is_late)
    if not late:
        return ()
    return (
        MilestonesOverdue(
            plan_id=PlanId(after.id),
            school_id=after.school_id,
            cycle=after.cycle,
            milestones=late,
            as_of=today,
        ),
    )


def _judged(milestone: Milestone, calendar: Calendar, today: date) -> Milestone:
    ended = calendar.term_has_ended(milestone.term, today)
    late = ended and milestone.rating is Rating.NOT_STARTED
    since = calendar.end_of_term(milestone.term) + timedelta(days=1) if late else None
    return milestone.but(overdue_since=since)


def _moved(before: ImprovementPlan, after: ImprovementPlan) -> list[tuple[Milestone, bool]]:
    pairs = zip(before.milestones, after.milestones, strict=True)
    return [
        (new, new.overdue_since is not None)
        for old, new in pairs
        if bool(old.overdue_since) != bool(new.overdue_since)
    ]
