"""What can be asked of one plan's progress: the milestones behind any number in the grid."""

from collections.abc import Sequence
from itertools import groupby

from accountability.sip_progress.model.counting import Standing
from accountability.sip_progress.model.progress import SipProgress
from accountability.sip_progress.repository import SipProgresses
from chassis.work import Work
from contracts.accountability import Tally
from contracts.api.accountability_asked import MilestonesAsked
from contracts.api.accountability_trust import MilestoneProgressView, ObjectiveProgressView, SipView
from contracts.base import Frozen
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.errors import NotFound
from contracts.permissions import Permission
from contracts.schools import SchoolId


class SipAsked(Frozen):
    """A school's plan, and which milestones of it."""

    school_id: SchoolId
    milestones: MilestonesAsked


async def sip_of_school(work: Work, asked: SipAsked) -> SipView:
    """Open the milestones behind a cell, counted again so that they can be checked against it.

    Needs the school in full: at the compared level there is nothing to open.
    """
    plans, wanted = SipProgresses(work), asked.milestones
    cycle = wanted.cycle or Cycle(AcademicYear.of(work.today).label)
    plan_id = await plans.of_school(asked.school_id, cycle)
    if plan_id is None:
        raise NotFound(f"{asked.school_id} has no plan for {cycle}")
    plan = await plans.get(plan_id, needing=Permission.READ_SCHOOL_IN_FULL)
    counted = plan.counted
    if counted is None:
        raise NotFound(f"only parts of the plan for {cycle} have been heard")
    shown = [one for one in plan.standings if _asked_for(one, wanted)]
    tally = Tally.of((one.rating, one.overdue) for one in shown)
    return SipView(
        id=plan.id,
        version=plan.version,
        school_id=plan.school_id,
        cycle=cycle,
        state=counted.figures.state,
        percent_on_track=tally.percent_on_track,
        tally=tally,
        last_update=counted.figures.last_update,
        objectives=_objectives(
            plan, shown, everything=wanted == MilestonesAsked(cycle=wanted.cycle)
        ),
        reasoned_gaps=counted.breakdown.reasoned_gaps,
    )


def _asked_for(standing: Standing, asked: MilestonesAsked) -> bool:
    if asked.term is not None and standing.term != asked.term:
        return False
    if asked.own and standing.priority_id is not None:
        return False
    if asked.priority_id is not None and standing.priority_id != asked.priority_id:
        return False
    alone = Tally.of([(standing.rating, standing.overdue)])
    return getattr(alone, asked.show) == 1


def _objectives(
    plan: SipProgress, shown: Sequence[Standing], *, everything: bool
) -> tuple[ObjectiveProgressView, ...]:
    by_objective = {
        key: tuple(held) for key, held in groupby(shown, key=lambda one: one.objective_id)
    }
    objectives = plan.plan.objectives if plan.plan else ()
    return tuple(
        ObjectiveProgressView(
            objective_id=objective.objective_id,
            priority_id=objective.priority_id,
            milestones=tuple(
                _milestone(one) for one in by_objective.get(objective.objective_id, ())
            ),
        )
        for objective in objectives
        if everything or objective.objective_id in by_objective
    )


def _milestone(standing: Standing) -> MilestoneProgressView:
    return MilestoneProgressView(
        milestone_id=standing.milestone_id,
        term=standing.term,
        rating=standing.rating,
        previous=standing.previous,
        overdue=standing.overdue,
        rated_at=standing.rated_at,
    )
