"""Corrections, one document for each measure that has any."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.people import PersonId
from contracts.permissions import Permission
from performance.known.model import MeasureYears


class MeasureYearsOfTrust(Repository[MeasureYears]):
    """They are no secret from anybody who sees figures."""

    collection = "measure_years"
    model = MeasureYears
    readable = (Readable(Permission.READ_HEADLINES),)
    indexes = (index("corrections.by", "id"),)

    async def corrected_by(self, person: PersonId) -> list[MeasureYears]:
        """List the measures of which somebody corrected a year."""
        return await self.all({"corrections.by": person})
