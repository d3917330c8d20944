"""Change who is in a network, or what it is called."""

from chassis.work import Work
from contracts.api.directory_networks import NetworkBody
from contracts.base import Frozen
from contracts.directory import NetworkId
from contracts.permissions import Permission
from directory.known.repository import KnownPeople, KnownSchools
from directory.networks.model import Network
from directory.networks.repository import Networks


class ReviseNetwork(Frozen):
    """A network shall stand like this."""

    network_id: NetworkId
    body: NetworkBody


async def revise_network(work: Work, command: ReviseNetwork) -> Network:
    """Take over the whole body; members already there may have left since."""
    networks = Networks(work)
    held = await networks.to_change(command.network_id, needing=Permission.MANAGE_PEOPLE)
    revised = held.revise(command.body, at=work.now)
    if revised == held:
        return held
    work.actor.must(Permission.MANAGE_PEOPLE, revised.place)
    if revised.school_id and revised.school_id != held.school_id:
        await KnownSchools(work).must_hold({revised.school_id}, field="school_id")
    await KnownPeople(work).must_hold({*revised.members} - {*held.members}, field="members")
    return await networks.save(revised, revised.recorded())
