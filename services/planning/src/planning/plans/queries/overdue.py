"""What is late, for the people it is late for (R12)."""

from chassis.work import Work
from contracts.api.planning_plan import OverdueView
from contracts.base import Frozen, Page
from contracts.permissions import Permission
from contracts.planning import PlanId
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import Plans


class ListOverdue(Frozen):
    """A page, counted in plans; `mine` leaves out what somebody else leads."""

    mine: bool
    after: str | None
    limit: int


async def list_overdue(work: Work, asked: ListOverdue) -> Page[OverdueView]:
    """List overdue milestones plan by plan.

    Whoever follows a school's plan from its sharing on (its leaders, the CEO, the School
    Improvement Leads) sees all of them there; anybody else only those they lead.
    """
    page = await Plans(work).page({"has_overdue": True}, after=asked.after, limit=asked.limit)
    items = tuple(
        item
        for plan in page.items
        for item in _late(work, plan)
        if item.mine or (not asked.mine and _follows(work, plan))
    )
    return Page[OverdueView](items=items, next=page.next)


def _follows(work: Work, plan: ImprovementPlan) -> bool:
    return work.actor.may(Permission.READ_SHARED_PLAN, plan.place)


def _late(work: Work, plan: ImprovementPlan) -> list[OverdueView]:
    return [
        OverdueView(
            plan_id=PlanId(plan.id),
            school_id=plan.school_id,
            cycle=plan.cycle,
            objective_id=objective.id,
            objective_title=objective.title,
            milestone_id=milestone.id,
            milestone_title=milestone.title,
            term=milestone.term,
            since=milestone.overdue_since,
            mine=objective.owner_id == work.actor.id,
        )
        for objective in plan.objectives
        for milestone in objective.milestones
        if milestone.overdue_since
    ]
