"""When a school's figures are published anew, keep its headline ones (R89, R95)."""

from accountability.outcomes.model.kept import SchoolOutcomes
from accountability.outcomes.repository import KeptOutcomes
from chassis.work import Work
from contracts.accountability_figures import OutcomesChanged
from contracts.performance import FiguresPublished


async def keep_figures(work: Work, fact: FiguresPublished) -> None:
    """Hold a year's data set as at this version, whole."""
    outcomes, message = KeptOutcomes(work), work.heard
    held = await outcomes.seek(fact.school_id) or SchoolOutcomes(
        id=fact.school_id,
        school_id=fact.school_id,
        told_at=message.time,
        heard_at=work.now,
    )
    now = held.hear_figures(fact, message.sequence)
    if now is not held:
        changed = OutcomesChanged(year=fact.year, dataset=fact.dataset)
        await outcomes.save(now.grown_fresher(message.time, work.now), changed)
