"""Tiers of schools, one document each."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.permissions import Permission
from performance.risk.model.assessment import RiskAssessment


class RiskAssessments(Repository[RiskAssessment]):
    """Every school's record for those who may know why; its own Head among them."""

    collection = "risk_assessments"
    model = RiskAssessment
    readable = (Readable(Permission.READ_RISK_RATIONALE),)
    indexes = (
        index("open", "school_name", "id"),
        index("school_id", "open", "school_name", "id"),
        index("open", "assessed", "school_name", "id"),
        index("history.by", "id"),
    )

    async def made_by(self, person_id: str) -> list[RiskAssessment]:
        """List the schools whose tier somebody ever set."""
        return await self.all({"history.by": person_id})


class Tiers(RiskAssessments):
    """The same records for those who may know the tier alone: a view must leave out the rest."""

    readable = (Readable(Permission.READ_RISK_TIER),)
