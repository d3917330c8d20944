"""Keep plans' bones, ratings and overdue milestones, and the priorities they serve."""

from chassis.work import Work
from contracts.directory import Cycle
from contracts.planning import (
    MilestoneRated,
    MilestonesOverdue,
    PlanId,
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PrioritiesPublished,
)
from contracts.schools import SchoolId
from performance.known.model.plans import KnownPlan, KnownPriorities
from performance.known.repository import KnownPlans, KnownPrioritiesOfCycles


async def keep_plan(work: Work, fact: PlanStateChanged | PlanRevised | PlanSnapshotTaken) -> None:
    """Take a plan's bones in, unless later ones are known."""
    plan, heard = fact.plan, work.heard
    held = await _held(work, plan.plan_id, plan.school_id, plan.cycle)
    await _keep(work, held, held.hear_plan(plan, heard.sequence, heard.time))


async def keep_rating(work: Work, fact: MilestoneRated) -> None:
    """Take a rating in, also of a plan whose bones are still on the way."""
    held = await _held(work, fact.plan_id, fact.school_id, fact.cycle)
    await _keep(work, held, held.hear_rating(fact, work.heard.sequence, work.heard.time))


async def keep_overdue(work: Work, fact: MilestonesOverdue) -> None:
    """Take in which milestones a term ended over."""
    held = await _held(work, fact.plan_id, fact.school_id, fact.cycle)
    await _keep(work, held, held.hear_overdue(fact, work.heard.sequence, work.heard.time))


async def keep_priorities(work: Work, fact: PrioritiesPublished) -> None:
    """Take a cycle's priorities in, unless newer ones are known."""
    cycles = KnownPrioritiesOfCycles(work)
    held = await cycles.seek(fact.cycle)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    await cycles.save(
        KnownPriorities(
            id=fact.cycle,
            version=held.version if held else 0,
            priorities=fact.priorities,
            sequence=work.heard.sequence,
        )
    )


async def _held(work: Work, plan_id: PlanId, school_id: SchoolId, cycle: Cycle) -> KnownPlan:
    held = await KnownPlans(work).seek(plan_id)
    return held or KnownPlan(id=plan_id, school_id=school_id, cycle=cycle, as_at=work.heard.time)


async def _keep(work: Work, held: KnownPlan, now: KnownPlan) -> None:
    if now is not held:
        await KnownPlans(work).save(now)
