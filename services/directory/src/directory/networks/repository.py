"""Networks, one document each."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.people import PersonId
from contracts.permissions import Permission
from directory.networks.model import Network


class Networks(Repository[Network]):
    """Every forum and board."""

    collection = "networks"
    model = Network
    readable = [Readable(Permission.READ_PEOPLE)]
    indexes = (index("disbanded_on", "name", "id"), index("members", "id"))

    async def of(self, person: PersonId) -> list[Network]:
        """List the networks and boards somebody is in."""
        return await self.all({"members": person})
