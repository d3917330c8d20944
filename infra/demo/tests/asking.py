"""Asking a loaded suite something, as one of the demo trust's people."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from demo_trust.clock import DemoClock
from demo_trust.content.reading import ashlode
from demo_trust.directory import Registered, register
from demo_trust.door import Door
from demo_trust.visitors import Diary, Visitor
from suite_local.suite import Suite

R = TypeVar("R")


def asked(
    suite: Suite, clock: DemoClock, question: Callable[[Door, Registered], Awaitable[R]]
) -> R:
    """Come in, put the question and give the answer."""

    async def ask() -> R:
        async with Door(suite.gateway_url, suite.addresses.operator_code, Diary(clock)) as door:
            return await question(door, await register(await door.operator(), ashlode()))

    return asyncio.run(ask())


async def the_ceo(door: Door, known: Registered) -> Visitor:
    """Enter as the Chief Executive."""
    return await door.person(known.ceo())
