"""Open a record for each school of the trust, and keep its name and phase."""

from chassis.work import Work
from contracts.schools import SchoolRecorded
from performance.risk.model.assessment import RiskAssessment
from performance.risk.repository.tiers import RiskAssessments


async def open_record(work: Work, fact: SchoolRecorded) -> None:
    """Take a school in, unless something newer is known; its tiers stay."""
    records = RiskAssessments(work)
    school, sequence = fact.school, work.heard.sequence
    held = await records.seek(school.school_id)
    if held is None:
        await records.save(RiskAssessment.of(school, sequence))
    elif held.sequence < sequence:
        await records.save(held.following(school, sequence))
