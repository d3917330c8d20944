"""Outcomes, one document for each school."""

from accountability.outcomes.model.kept import SchoolOutcomes
from chassis.store import Readable, Repository
from contracts.permissions import Permission

LARGEST_TRUST = 1_000


class KeptOutcomes(Repository[SchoolOutcomes]):
    """Every school's headline figures, open where they are compared."""

    collection = "outcomes"
    model = SchoolOutcomes
    readable = (Readable(Permission.READ_HEADLINES),)

    async def every(self) -> list[SchoolOutcomes]:
        """Read all there is to be added up, whoever is asking; never shown as it is."""
        return await self.all({}, limit=LARGEST_TRUST)
