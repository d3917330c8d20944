"""When planning tells a whole plan, take it in."""

from accountability.sip_progress.model.progress import SipProgress
from accountability.sip_progress.repository import SipProgresses
from chassis.work import Work
from contracts.accountability import SipCounted
from contracts.planning import PlanFacts, PlanRevised, PlanSnapshotTaken, PlanStateChanged


async def keep_plan(
    work: Work, fact: PlanStateChanged | PlanRevised | PlanSnapshotTaken
) -> SipCounted | None:
    """Hold the plan's make-up and state as at this version, unless a later one is held."""
    plans, plan = SipProgresses(work), fact.plan
    held = await plans.seek(plan.plan_id) or _unheard(plan)
    now = held.hear_plan(plan, work.heard.sequence)
    if now != held:
        await plans.save(now)
    return now.counted


def _unheard(plan: PlanFacts) -> SipProgress:
    return SipProgress(id=plan.plan_id, school_id=plan.school_id, cycle=plan.cycle)
