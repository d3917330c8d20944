"""What is always recorded is marked at each reading, whoever reads; what is not is not."""

from collections.abc import Sequence
from typing import ClassVar

import pytest
from lending import KEEPER, OVERSEER, NewTool, Tools, add_tool

from chassis.store import Readable
from chassis.testing import MemoryStore
from chassis.work import Work
from contracts.access import Actor
from contracts.permissions import Permission

SAW = NewTool(id="saw", shed_id="shed-a", name="Saw")


class KeptClose(Tools):
    """The same tools, but every look at one is recorded."""

    readable: ClassVar[Sequence[Readable]] = (
        Readable(Permission.READ_SHARED_PLAN, always_recorded=True),
    )


class KeptFromOthers(Tools):
    """The same tools, recorded when looked at by somebody who could not write there."""

    readable: ClassVar[Sequence[Readable]] = (
        Readable(Permission.READ_SHARED_PLAN, unless=Permission.WRITE_PLAN),
    )


@pytest.mark.parametrize(
    ("tools", "actor", "sensitive"),
    [
        (KeptClose, KEEPER, True),
        (KeptClose, OVERSEER, True),
        (KeptFromOthers, KEEPER, False),
        (KeptFromOthers, OVERSEER, True),
        (Tools, KEEPER, False),
    ],
)
async def test_a_reading_is_marked(tools: type[Tools], actor: Actor, *, sensitive: bool) -> None:
    store = MemoryStore()
    await store.transact(KEEPER, lambda work: add_tool(work, SAW))

    async def look(work: Work) -> bool:
        await tools(work).get("saw")
        return work.sensitive

    assert await store.transact(actor, look) is sensitive
