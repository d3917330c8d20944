"""Throw away, each day, what nobody went on with for a day."""

from datetime import timedelta

from chassis.work import Work
from contracts.performance import ImportId
from performance.imports.commands.discard_import import empty
from performance.imports.repository import Imports

_KEPT = timedelta(days=1)


async def sweep_imports(work: Work) -> None:
    """Leave nothing of previews older than a day, or of a reading that was cut off."""
    imports = Imports(work)
    for held in await imports.left_since((work.now - _KEPT).isoformat()):
        await empty(work, ImportId(held.id))
        await imports.remove(held)
