"""Writing the plan: each change gives the plan as it now stands and the facts to announce."""

from typing import TypeAlias

from contracts.api.planning import MilestoneBody, ObjectiveBody
from contracts.api.planning_sections import SectionKey
from contracts.base import Event
from contracts.planning import MilestoneId, ObjectiveId, PlanState, PriorityId
from planning.plans.model.milestones import Milestone, Signed
from planning.plans.model.objectives import Objective
from planning.plans.model.plan import Gap, Headings, ImprovementPlan
from planning.plans.model.refusals import PriorityUnanswered, TooMany, UnknownPriority

MOST_OBJECTIVES = 40

Changed: TypeAlias = tuple[ImprovementPlan, tuple[Event, ...]]


def write_section(plan: ImprovementPlan, key: SectionKey, text: str, signed: Signed) -> Changed:
    """Replace one section's text; the section itself is always there (R8)."""
    sections = tuple(s.but(text=text) if s.key is key else s for s in plan.sections)
    return plan.edited(f"sections/{key}", signed, sections=sections)


def add_objectives(
    plan: ImprovementPlan, objectives: tuple[Objective, ...], headings: Headings, signed: Signed
) -> Changed:
    """Write objectives after those there are; together they are one change."""
    for objective in objectives:
        _must_be_known(objective.priority_id, headings)
    if len(plan.objectives) + len(objectives) > MOST_OBJECTIVES:
        raise TooMany(f"a plan has at most {MOST_OBJECTIVES} objectives")
    part = f"objectives/{objectives[0].id}" if len(objectives) == 1 else "objectives"
    return plan.edited(part, signed, objectives=(*plan.objectives, *objectives))


def change_objective(
    plan: ImprovementPlan,
    objective_id: ObjectiveId,
    body: ObjectiveBody,
    headings: Headings,
    signed: Signed,
) -> Changed:
    """Reword an objective, or turn it to another priority."""
    objective = plan.objective(objective_id)
    if body.priority_id != objective.priority_id:
        _must_be_known(body.priority_id, headings)
    objectives = plan.replaced(objective.reworded(body))
    return _still_answering(
        plan.edited(f"objectives/{objective_id}", signed, objectives=objectives), headings
    )


def remove_objective(
    plan: ImprovementPlan, objective_id: ObjectiveId, headings: Headings, signed: Signed
) -> Changed:
    """Take an objective out; kept editions still hold it."""
    gone = plan.objective(objective_id)
    objectives = tuple(o for o in plan.objectives if o.id != gone.id)
    return _still_answering(
        plan.edited(f"objectives/{objective_id}", signed, objectives=objectives), headings
    )


def add_milestone(
    plan: ImprovementPlan, objective_id: ObjectiveId, milestone: Milestone, signed: Signed
) -> Changed:
    """Promise one more step of an objective."""
    objective = plan.objective(objective_id).added(milestone)
    part = f"milestones/{milestone.id}"
    return plan.edited(part, signed, objectives=plan.replaced(objective))


def change_milestone(
    plan: ImprovementPlan, milestone_id: MilestoneId, body: MilestoneBody, signed: Signed
) -> Changed:
    """Reword a step or move it to another term."""
    objective = plan.holding(milestone_id)
    changed = objective.replaced(objective.milestone(milestone_id).reworded(body))
    return plan.edited(f"milestones/{milestone_id}", signed, objectives=plan.replaced(changed))


def remove_milestone(plan: ImprovementPlan, milestone_id: MilestoneId, signed: Signed) -> Changed:
    """Take a step out; kept editions still hold it."""
    changed = plan.holding(milestone_id).without(milestone_id)
    return plan.edited(f"milestones/{milestone_id}", signed, objectives=plan.replaced(changed))


def give_reason(
    plan: ImprovementPlan,
    priority_id: PriorityId,
    reason: str,
    headings: Headings,
    signed: Signed,
) -> Changed:
    """Say why a priority has no objective (R10), or take the reason back with an empty one."""
    _must_be_known(priority_id, headings)
    gaps = tuple(g for g in plan.gaps if g.priority_id != priority_id)
    if reason:
        gaps = (*gaps, Gap(priority_id=priority_id, reason=reason))
    return _still_answering(plan.edited(f"gaps/{priority_id}", signed, gaps=gaps), headings)


def _must_be_known(priority_id: PriorityId | None, headings: Headings) -> None:
    if priority_id is not None and priority_id not in {h.priority_id for h in headings}:
        raise UnknownPriority(
            f"no published priority {priority_id} in this cycle", errors=["priority_id"]
        )


def _still_answering(changed: Changed, headings: Headings) -> Changed:
    """Hold a published plan to answering every priority it must (R10)."""
    plan, _ = changed
    missing = plan.unanswered(headings)
    if plan.state is PlanState.PUBLISHED and missing:
        raise PriorityUnanswered(
            "a published plan answers every trust priority with an objective or a reason",
            priorities=list(missing),
        )
    return changed
