"""Move a plan on in its life: share, return to draft, publish, review, close."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import PlanId, PlanState
from planning.plans.model.life import move
from planning.plans.model.milestones import Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import (
    Editions,
    KnownCalendars,
    Plans,
    PublishedPriorities,
)

_NEEDING = {
    PlanState.DRAFT: Permission.WRITE_PLAN,
    PlanState.SHARED: Permission.WRITE_PLAN,
    PlanState.PUBLISHED: Permission.PUBLISH_PLAN,
    PlanState.REVIEWED: Permission.PUBLISH_PLAN,
    PlanState.CLOSED: Permission.PUBLISH_PLAN,
}


class MovePlan(Frozen):
    """The state to come into."""

    plan_id: PlanId
    state: PlanState


async def move_plan(work: Work, command: MovePlan) -> ImprovementPlan:
    """Let the school share its plan, and only the Head publish, review and close it (R13)."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=_NEEDING[command.state])
    headings = await PublishedPriorities(work).headings(plan.cycle)
    calendar = await KnownCalendars(work).kept_by(plan.school_id, plan.cycle)
    signed = Signed(by=work.actor.id, at=work.now)
    plan, edition, told = move(plan, command.state, headings, calendar, signed)
    await Editions(work).save(edition)
    return await plans.save(plan, *told)
