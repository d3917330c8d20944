"""Start a network."""

from chassis.work import Work
from contracts.api.directory_networks import NetworkBody
from contracts.permissions import Permission
from directory.known.repository import KnownPeople, KnownSchools
from directory.networks.model import Network
from directory.networks.repository import Networks


async def found_network(work: Work, body: NetworkBody) -> Network:
    """Record a network of people of the trust; a Head may found their own school's board."""
    network = Network.founded(work.new_id(), body, at=work.now)
    work.actor.must(Permission.MANAGE_PEOPLE, network.place)
    if body.school_id:
        await KnownSchools(work).must_hold({body.school_id}, field="school_id")
    await KnownPeople(work).must_hold({*body.members}, field="members")
    return await Networks(work).save(network, network.recorded())
