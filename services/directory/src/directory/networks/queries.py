"""What can be asked about networks."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.base import Frozen, Page
from contracts.directory import NetworkId
from directory.networks.model import Network
from directory.networks.repository import Networks


class NetworksAsked(Frozen):
    """A page of the list, by name."""

    after: str | None
    limit: int


async def networks_by_name(work: Work, asked: NetworksAsked) -> Page[Network]:
    """List the networks and boards that meet; those disbanded are found by id only."""
    standing = {"disbanded_on": None}
    return await Networks(work).page(standing, by="name", after=asked.after, limit=asked.limit)


async def network(work: Work, network_id: NetworkId) -> Network:
    """Show one network."""
    return await Networks(work).get(network_id)


async def own_networks(work: Work) -> AboutMePart:
    """Tell somebody which networks and boards they are in; who else is, is no record of theirs."""
    found = await Networks(work).of(work.actor.id)
    shown = {"id", "name", "kind", "school_id", "recorded_at", "disbanded_on"}
    return AboutMePart(
        what="Networks and boards you are in",
        records=tuple(one.model_dump(mode="json", include=shown) for one in found),
    )
