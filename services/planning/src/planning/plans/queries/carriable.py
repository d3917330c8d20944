"""What a plan could take over from the cycle before (R5)."""

from chassis.work import Work
from contracts.api.planning_plan import CarriableObjectives, CarriableView
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.planning import PlanId
from planning.plans.model.carrying import carried_into
from planning.plans.repository import Plans


async def list_carriable(work: Work, plan_id: PlanId) -> CarriableObjectives:
    """List last cycle's unfinished objectives to whoever writes this cycle's plan."""
    plans = Plans(work)
    plan = await plans.get(plan_id, needing=Permission.WRITE_PLAN)
    last = await plans.before(plan)
    taken = carried_into(plan)
    return CarriableObjectives(
        plan_id=PlanId(last.id) if last else None,
        cycle=Cycle(AcademicYear.read(plan.cycle).previous().label),
        objectives=tuple(
            CarriableView(
                id=o.id, title=o.title, unfinished=len(o.unfinished), carried=o.id in taken
            )
            for o in (last.objectives if last else ())
            if not o.finished
        ),
    )
