"""One plan, and the list of them."""

from chassis.work import Work
from contracts.api.planning_plan import PlanSummary, PlanView
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear
from contracts.planning import PlanId
from contracts.schools import SchoolId
from planning.plans.model.plan import ImprovementPlan
from planning.plans.queries.objectives_shown import counted, titled
from planning.plans.queries.shown import plan_as_seen
from planning.plans.repository import KnownSchools, Plans, TitledPlans


class ListPlans(Frozen):
    """A page of plans: of one cycle, of one school, or all."""

    cycle: str | None
    school_id: SchoolId | None
    after: str | None
    limit: int


async def plan_of(work: Work, plan_id: PlanId) -> PlanView:
    """Show one plan in full."""
    return await plan_as_seen(work, await Plans(work).get(plan_id))


async def list_plans(work: Work, asked: ListPlans) -> Page[PlanSummary]:
    """List plans, in full numbers where they may be read and by titles where only those may."""
    query: dict[str, object] = {}
    if asked.cycle:
        query["cycle"] = AcademicYear.read(asked.cycle).label
    if asked.school_id:
        query["school_id"] = asked.school_id
    page = await TitledPlans(work).page(query, after=asked.after, limit=asked.limit)
    schools = KnownSchools(work)
    ids = sorted({plan.school_id for plan in page.items})
    names = {s.id: s.name for s in await schools.all({"id": {"$in": ids}})} if ids else {}
    in_full = Plans(work)
    items = tuple(
        _summary(plan, names.get(plan.school_id, ""), in_full=in_full.may_read(plan))
        for plan in page.items
    )
    return Page[PlanSummary](items=items, next=page.next)


def _summary(plan: ImprovementPlan, school_name: str, *, in_full: bool) -> PlanSummary:
    return PlanSummary(
        id=PlanId(plan.id),
        version=plan.version,
        school_id=plan.school_id,
        school_name=school_name,
        cycle=plan.cycle,
        state=plan.state,
        in_full=in_full,
        published_on=plan.published_on,
        updated_at=plan.updated_at,
        objectives=tuple(titled(o) for o in plan.objectives),
        counts=counted(plan.milestones) if in_full else None,
    )
