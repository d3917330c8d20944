"""Throw an import away before anything of it was taken over."""

from chassis.work import Work
from contracts.performance import ImportId
from contracts.permissions import Permission
from performance.imports.model.refusals import InForce
from performance.imports.repository import Imports, Skipped, StagedParts


async def discard_import(work: Work, import_id: ImportId) -> None:
    """Leave nothing of it; what was taken over or taken back stays in the list."""
    imports = Imports(work)
    held = await imports.to_change(import_id, needing=Permission.WRITE_HEADLINES)
    if held.committed:
        raise InForce("this import was taken over: it can be taken back, not thrown away")
    await empty(work, import_id)
    await imports.remove(held)


async def empty(work: Work, import_id: ImportId) -> None:
    """Drop what was kept of a file between looking and taking over."""
    parts, skipped = StagedParts(work), Skipped(work)
    for part in await parts.of(import_id):
        await parts.remove(part)
    for lines in await skipped.of(import_id):
        await skipped.remove(lines)
