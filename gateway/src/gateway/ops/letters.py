"""The dead letters of every service, and their way back; asked of each in the operator's name."""

import asyncio
import re
from typing import Any

from pydantic import TypeAdapter, ValidationError

from contracts.access import Actor
from contracts.api.gateway_ops import (
    DeadLettersView,
    DeadLetterView,
    ReplayedView,
    ServiceDeadLettersView,
)
from contracts.errors import NotFound
from gateway.door import Door
from gateway.ops.asking import Silent, given
from gateway.refusals import away

_LETTERS = TypeAdapter(tuple[DeadLetterView, ...])
_NO_WORDS = re.compile(r"[A-Za-z0-9._:+-]{0,120}")
_HIDDEN = "unreadable"


async def dead_letters(door: Door, actor: Actor) -> DeadLettersView:
    """Ask every service at once; one that is away is listed without letters."""
    found = await asyncio.gather(*(_of(door, actor, name) for name in door.upstreams))
    return DeadLettersView(services=tuple(found))


async def replay(door: Door, actor: Actor, service: str) -> ReplayedView:
    """Send a service's dead letters on their way again; `ServiceAway` if it is not there."""
    if service not in door.upstreams:
        raise NotFound("there is no such service")
    url = f"{door.upstreams[service]}/ops/replay"
    try:
        answer = await given(door.client, url, method="POST", token=door.minter.token(actor))
        return ReplayedView(service=service, count=answer["count"])
    except (Silent, ValidationError, KeyError, TypeError) as silent:
        raise away(service) from silent


async def _of(door: Door, actor: Actor, name: str) -> ServiceDeadLettersView:
    url, token = f"{door.upstreams[name]}/ops/dead", door.minter.token(actor)
    try:
        answer = await given(door.client, url, token=token)
        letters = _LETTERS.validate_python([_without_words(one) for one in answer["letters"]])
    except (Silent, ValidationError, KeyError, TypeError, AttributeError):
        return ServiceDeadLettersView(service=name, letters=None)
    return ServiceDeadLettersView(service=name, letters=letters)


def _without_words(letter: dict[str, Any]) -> dict[str, Any]:
    """Keep ids, types and times; whatever else a broken message carried in their place goes."""
    return {
        field: value if not isinstance(value, str) or _NO_WORDS.fullmatch(value) else _HIDDEN
        for field, value in letter.items()
    }
