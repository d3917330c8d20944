"""Tiers, one document for each school."""

from accountability.risk.model import KeptTier
from chassis.store import Readable, Repository
from contracts.permissions import Permission


class KeptTiers(Repository[KeptTier]):
    """Every school's tier, open to those who may know it."""

    collection = "tiers"
    model = KeptTier
    readable = (Readable(Permission.READ_RISK_TIER),)
