"""When Ofsted has published about a school, keep what it said (R99)."""

from accountability.outcomes.model.kept import SchoolOutcomes
from accountability.outcomes.repository import KeptOutcomes
from chassis.work import Work
from contracts.accountability_figures import OutcomesChanged
from contracts.performance import InspectionRecorded


async def keep_inspection(work: Work, fact: InspectionRecorded) -> None:
    """Hold the inspection as at this version."""
    outcomes, message, school_id = KeptOutcomes(work), work.heard, fact.inspection.school_id
    held = await outcomes.seek(school_id) or SchoolOutcomes(
        id=school_id,
        school_id=school_id,
        told_at=message.time,
        heard_at=work.now,
    )
    now = held.hear_inspection(fact, message.sequence)
    if now is not held:
        changed = OutcomesChanged(year=None, dataset=None)
        await outcomes.save(now.grown_fresher(message.time, work.now), changed)
