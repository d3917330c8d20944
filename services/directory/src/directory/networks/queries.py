"""What can be asked about networks."""

from chassis.work import Work
from contracts.base import Frozen, Page
from contracts.directory import NetworkId
from directory.networks.model import Network
from directory.networks.repository import Networks


class NetworksAsked(Frozen):
    """A page of the list, by name."""

    after: str | None
    limit: int


async def networks_by_name(work: Work, asked: NetworksAsked) -> Page[Network]:
    """List every network and board."""
    return await Networks(work).page({}, by="name", after=asked.after, limit=asked.limit)


async def network(work: Work, network_id: NetworkId) -> Network:
    """Show one network."""
    return await Networks(work).get(network_id)
