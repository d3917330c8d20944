"""Whether each service can do its work, asked now."""

import asyncio
from datetime import UTC, datetime
from time import perf_counter

from pydantic import ValidationError

from contracts.api.gateway_ops import OpsServicesView, OpsServiceView, Readiness
from gateway.door import Door
from gateway.ops.asking import Silent, asked


async def services_now(door: Door, own: Readiness) -> OpsServicesView:
    """Ask every service at once; one that is away costs the others nothing."""
    found = await asyncio.gather(*(_asked(door, *one) for one in door.upstreams.items()))
    gateway = OpsServiceView(name="gateway", readiness=own, milliseconds=None)
    return OpsServicesView(at=datetime.now(UTC), services=(*found, gateway))


async def _asked(door: Door, name: str, url: str) -> OpsServiceView:
    began = perf_counter()
    try:
        _, answer = await asked(door.client, f"{url}/readyz")
        readiness = Readiness.model_validate(answer)
    except (Silent, ValidationError):
        return OpsServiceView(name=name, readiness=None, milliseconds=None)
    milliseconds = round((perf_counter() - began) * 1_000, 1)
    return OpsServiceView(name=name, readiness=readiness, milliseconds=milliseconds)
