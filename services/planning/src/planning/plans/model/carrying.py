"""Carrying an unfinished objective into the next cycle, with its history (R5)."""

from collections.abc import Callable

from contracts.planning import (
    MilestoneId,
    ObjectiveCarriedForward,
    ObjectiveId,
    PlanId,
)
from planning.plans.model.editing import Changed, add_objectives
from planning.plans.model.milestones import Signed
from planning.plans.model.objectives import CarriedFrom, Objective
from planning.plans.model.plan import Headings, ImprovementPlan
from planning.plans.model.refusals import AlreadyCarried, ObjectiveFinished


def carried_into(plan: ImprovementPlan) -> frozenset[ObjectiveId]:
    """List the objectives of the last plan that this one has taken over."""
    return frozenset(o.carried_from.objective_id for o in plan.objectives if o.carried_from)


def carry(  # noqa: PLR0913 - two plans, a choice, and the world's part in it
    plan: ImprovementPlan,
    last: ImprovementPlan,
    objective_ids: tuple[ObjectiveId, ...],
    headings: Headings,
    signed: Signed,
    *,
    new_id: Callable[[], str],
) -> Changed:
    """Take these objectives over, all or none; unfinished steps begin again, past ratings kept.

    A priority the trust no longer has makes the objective the school's own.
    """
    there = carried_into(plan)
    known = {h.priority_id for h in headings}
    taken: list[Objective] = []
    for objective_id in dict.fromkeys(objective_ids):
        old = last.objective(objective_id)
        if objective_id in there:
            raise AlreadyCarried(f"objective {objective_id} is in this plan already")
        if old.finished:
            raise ObjectiveFinished(f"every milestone of objective {objective_id} is embedded")
        new = _continued(old, last, new_id)
        taken.append(new if new.priority_id in known else new.but(priority_id=None))
    changed, events = add_objectives(plan, tuple(taken), headings, signed)
    told = tuple(
        ObjectiveCarriedForward(
            plan_id=PlanId(plan.id),
            school_id=plan.school_id,
            cycle=plan.cycle,
            objective_id=new.id,
            carried_from=old_id,
        )
        for new, old_id in zip(taken, dict.fromkeys(objective_ids), strict=True)
    )
    return changed, (*events, *told)


def _continued(old: Objective, last: ImprovementPlan, new_id: Callable[[], str]) -> Objective:
    steps = tuple(m.carried(MilestoneId(new_id())) for m in old.unfinished)
    origin = CarriedFrom(plan_id=PlanId(last.id), objective_id=old.id, cycle=last.cycle)
    return old.but(id=ObjectiveId(new_id()), carried_from=origin, milestones=steps)
