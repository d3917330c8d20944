"""Rhythms, one document for each school and one for the trust."""

from accountability.cadence.model import Rhythm
from chassis.documents import index
from chassis.store import LONGEST_PAGE, Readable, Repository
from contracts.permissions import Permission

LARGEST_TRUST = 1_000


class Rhythms(Repository[Rhythm]):
    """Every rhythm heard of, open where the ledger is."""

    collection = "rhythms"
    model = Rhythm
    readable = (Readable(Permission.READ_CADENCE_LEDGER),)
    indexes = (index("school_id", "id"),)

    async def readable_now(self) -> list[Rhythm]:
        """Read all that the actor may see, however many pages that is."""
        found: list[Rhythm] = []
        after: str | None = None
        while True:
            page = await self.page({}, after=after, limit=LONGEST_PAGE)
            found += page.items
            after = page.next
            if after is None:
                return found

    async def every(self) -> list[Rhythm]:
        """Read all there is to be added up, whoever is asking; never shown as it is."""
        return await self.all({}, limit=LARGEST_TRUST + 1)
