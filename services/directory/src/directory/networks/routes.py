"""Networks over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.web import Run
from contracts.api.directory_networks import NetworkBody, NetworkView
from contracts.base import Page
from contracts.directory import NetworkId
from directory.networks.commands.disband_network import disband_network
from directory.networks.commands.found_network import found_network
from directory.networks.commands.found_usual_networks import found_usual_networks
from directory.networks.commands.revise_network import ReviseNetwork, revise_network
from directory.networks.model import Network
from directory.networks.queries import NetworksAsked, network, networks_by_name

router = APIRouter(tags=["networks"])


@router.get("/networks", response_model=Page[NetworkView])
async def list_networks(
    run: Run, after: str | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> Page[Network]:
    """List networks and boards by name."""
    return await run(networks_by_name, NetworksAsked(after=after, limit=limit))


@router.post("/networks", status_code=201, response_model=NetworkView)
async def post_network(body: NetworkBody, run: Run) -> Network:
    """Start a network."""
    return await run(found_network, body)


@router.post("/networks/usual", status_code=201, response_model=tuple[NetworkView, ...])
async def post_usual_networks(run: Run) -> tuple[Network, ...]:
    """Start the usual forums and boards that are missing."""
    return await run(found_usual_networks, None)


@router.get("/networks/{network_id}", response_model=NetworkView)
async def get_network(network_id: NetworkId, run: Run) -> Network:
    """Show a network and who is in it."""
    return await run(network, network_id)


@router.put("/networks/{network_id}", response_model=NetworkView)
async def put_network(network_id: NetworkId, body: NetworkBody, run: Run) -> Network:
    """Change a network."""
    return await run(revise_network, ReviseNetwork(network_id=network_id, body=body))


@router.post("/networks/{network_id}/disband", response_model=NetworkView)
async def post_network_disband(network_id: NetworkId, run: Run) -> Network:
    """End a network for good."""
    return await run(disband_network, network_id)
