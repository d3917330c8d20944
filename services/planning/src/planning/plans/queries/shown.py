"""A plan as it is shown: every part turned into its view, with what whoever asks may do."""

from datetime import date

from chassis.work import Work
from contracts.api.planning_parts import HeadingView, May, SectionView
from contracts.api.planning_plan import PlanView
from contracts.api.planning_sections import SECTION_TITLES
from contracts.permissions import Permission
from contracts.planning import PlanState, PriorityFacts
from planning.plans.model.life import may_become
from planning.plans.model.plan import OPEN_TO_EDITING, RATEABLE, ImprovementPlan
from planning.plans.queries.objectives_shown import counted, objective_shown
from planning.plans.repository import (
    KnownCalendars,
    KnownSchools,
    KnownSettingsOfTrust,
    PublishedPriorities,
)


async def plan_as_seen(work: Work, plan: ImprovementPlan) -> PlanView:
    """Show a plan somebody may read, under the headings of its cycle (R4)."""
    headings = await PublishedPriorities(work).headings(plan.cycle)
    known = {heading.priority_id for heading in headings}
    school = await KnownSchools(work).seek(plan.school_id)
    return PlanView(
        id=plan.id,
        version=plan.version,
        school_id=plan.school_id,
        school_name=school.name if school else "",
        cycle=plan.cycle,
        state=plan.state,
        published_on=plan.published_on,
        publish_by=await _publish_by(work, plan),
        updated_at=plan.updated_at,
        editions=plan.editions,
        sections=sections_shown(plan),
        headings=tuple(_heading(plan, heading) for heading in headings),
        own_objective_ids=tuple(o.id for o in plan.objectives if o.priority_id not in known),
        objectives=tuple(objective_shown(o) for o in plan.objectives),
        counts=counted(plan.milestones),
        may=_may(work, plan),
    )


def sections_shown(plan: ImprovementPlan) -> tuple[SectionView, ...]:
    """Show the standard sections with their titles, in order (R8)."""
    return tuple(
        SectionView(key=s.key, title=SECTION_TITLES[s.key], text=s.text) for s in plan.sections
    )


def _heading(plan: ImprovementPlan, heading: PriorityFacts) -> HeadingView:
    objectives = tuple(o.id for o in plan.objectives if o.priority_id == heading.priority_id)
    reasons = [g.reason for g in plan.gaps if g.priority_id == heading.priority_id]
    return HeadingView(
        priority_id=heading.priority_id,
        code=heading.code,
        title=heading.title,
        objective_ids=objectives,
        reason=reasons[0] if reasons else "",
        answered=bool(objectives or reasons),
    )


async def _publish_by(work: Work, plan: ImprovementPlan) -> date | None:
    settings = await KnownSettingsOfTrust(work).seek("trust")
    calendar = await KnownCalendars(work).kept_by(plan.school_id, plan.cycle)
    if settings is None or calendar is None:
        return None
    return calendar.end_of_term(settings.published_by_end_of_term)


def _may(work: Work, plan: ImprovementPlan) -> May:
    def holds(permission: Permission) -> bool:
        return work.actor.may(permission, plan.place)

    write = holds(Permission.WRITE_PLAN) and plan.state in OPEN_TO_EDITING
    head = holds(Permission.PUBLISH_PLAN)
    remark = plan.state is PlanState.SHARED or plan.state in RATEABLE
    return May(
        write=write,
        rate=holds(Permission.RATE_MILESTONE) and plan.state in RATEABLE,
        comment=holds(Permission.COMMENT_MILESTONE) and remark,
        carry=write,
        share=write and may_become(plan, PlanState.SHARED),
        return_to_draft=write and may_become(plan, PlanState.DRAFT),
        publish=head and may_become(plan, PlanState.PUBLISHED),
        review=head and may_become(plan, PlanState.REVIEWED),
        close=head and may_become(plan, PlanState.CLOSED),
    )
