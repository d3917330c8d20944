"""When a term ends over unrated milestones, take in which (R12)."""

from accountability.sip_progress.model.progress import SipProgress
from accountability.sip_progress.repository import SipProgresses
from chassis.work import Work
from contracts.accountability import SipCounted
from contracts.planning import MilestonesOverdue


async def keep_overdue(work: Work, fact: MilestonesOverdue) -> SipCounted | None:
    """Hold which milestones are overdue as at this version of their plan."""
    plans = SipProgresses(work)
    held = await plans.seek(fact.plan_id) or SipProgress(
        id=fact.plan_id, school_id=fact.school_id, cycle=fact.cycle
    )
    now = held.hear_overdue(fact.milestones, work.heard.sequence)
    if now != held:
        await plans.save(now)
    return now.counted
