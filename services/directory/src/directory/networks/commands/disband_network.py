"""End a network that no longer meets."""

from chassis.work import Work
from contracts.directory import NetworkId
from contracts.permissions import Permission
from directory.networks.model import Network
from directory.networks.repository import Networks


async def disband_network(work: Work, network_id: NetworkId) -> Network:
    """Disband it today; it leaves the list and stays on record. Nobody is in it any more."""
    networks = Networks(work)
    held = await networks.to_change(network_id, needing=Permission.MANAGE_PEOPLE)
    disbanded = held.disband(on=work.today, at=work.now)
    return await networks.save(disbanded, disbanded.recorded())
