"""When a milestone is rated, take in the rating."""

from accountability.sip_progress.model.progress import Rated, SipProgress
from accountability.sip_progress.repository import SipProgresses
from chassis.work import Work
from contracts.accountability import SipCounted
from contracts.planning import MilestoneRated


async def keep_rating(work: Work, fact: MilestoneRated) -> SipCounted | None:
    """Hold how the milestone stands, even before its plan has been heard of (R11)."""
    plans = SipProgresses(work)
    held = await plans.seek(fact.plan_id) or SipProgress(
        id=fact.plan_id, school_id=fact.school_id, cycle=fact.cycle
    )
    rated = Rated(
        rating=fact.rating,
        previous=fact.previous,
        overdue=fact.overdue,
        rated_at=fact.rated_at,
        sequence=work.heard.sequence,
    )
    now = held.hear_rating(fact.milestone_id, rated)
    if now != held:
        await plans.save(now)
    return now.counted
