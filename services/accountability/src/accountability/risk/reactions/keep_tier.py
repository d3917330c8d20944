"""When the SI Team sets a tier, keep it (R60)."""

from accountability.risk.model import KeptTier
from accountability.risk.repository import KeptTiers
from chassis.work import Work
from contracts.accountability_figures import TierFigures
from contracts.performance import RiskAssessed


async def keep_tier(work: Work, fact: RiskAssessed) -> TierFigures | None:
    """Hold the tier as at this version; None if a later word on it was heard."""
    tiers, sequence = KeptTiers(work), work.heard.sequence
    held = await tiers.seek(fact.school_id)
    if held and sequence <= held.sequence:
        return None
    figures = TierFigures(
        school_id=fact.school_id,
        tier=fact.tier,
        previous=fact.previous,
        assessed_on=fact.assessed_on,
    )
    version = held.version if held else 0
    await tiers.save(
        KeptTier(
            id=fact.school_id,
            version=version,
            school_id=fact.school_id,
            figures=figures,
            sequence=sequence,
        )
    )
    return figures
