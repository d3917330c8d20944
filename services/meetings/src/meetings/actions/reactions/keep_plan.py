"""Keep the objectives of published plans, and the priorities they serve."""

from chassis.work import Work
from contracts.planning import (
    PlanFacts,
    PlanRevised,
    PlanSnapshotTaken,
    PlanStateChanged,
    PrioritiesPublished,
)
from meetings.actions.model.known import KnownPlan, KnownPriorities
from meetings.actions.repository import KnownPlans, KnownPrioritiesOfCycles


async def keep_revised_plan(work: Work, fact: PlanRevised) -> None:
    """Take a plan's new bones."""
    await _keep(work, fact.plan)


async def keep_moved_plan(work: Work, fact: PlanStateChanged) -> None:
    """Take a plan that moved on in its life."""
    await _keep(work, fact.plan)


async def keep_repeated_plan(work: Work, fact: PlanSnapshotTaken) -> None:
    """Take a plan told again."""
    await _keep(work, fact.plan)


async def keep_priorities(work: Work, fact: PrioritiesPublished) -> None:
    """Take a cycle's priorities, unless something newer is known."""
    cycles = KnownPrioritiesOfCycles(work)
    held = await cycles.seek(fact.cycle)
    if held is None or held.sequence < work.heard.sequence:
        await cycles.save(
            KnownPriorities(
                id=fact.cycle,
                version=held.version if held else 0,
                priority_ids=tuple(one.priority_id for one in fact.priorities),
                sequence=work.heard.sequence,
            )
        )


async def _keep(work: Work, facts: PlanFacts) -> None:
    plans = KnownPlans(work)
    held = await plans.seek(facts.plan_id)
    if held is None or held.sequence < work.heard.sequence:
        version = held.version if held else 0
        await plans.save(KnownPlan.of(facts, version=version, sequence=work.heard.sequence))
