"""Take an import over: every school's figures, areas and inspections, or nothing at all."""

from chassis.work import Work
from contracts.performance import ImportId
from contracts.permissions import Permission
from performance.imports.model.dataset_import import Act, Import
from performance.imports.model.refusals import ImportedAlready
from performance.imports.model.staged import Staged
from performance.imports.repository import Imports, StagedParts
from performance.inspections.commands.lay_inspections import lay_inspections
from performance.sheets.commands.lay import lay, lay_area


async def commit_import(work: Work, import_id: ImportId) -> Import:
    """Lay everything that was looked at and announce it, in one unit of work."""
    imports, parts = Imports(work), StagedParts(work)
    held = await imports.to_change(import_id, needing=Permission.WRITE_HEADLINES)
    taken, told = held.commit(Act(by=work.actor.id, at=work.now))
    if held.content and await imports.in_force(held.content):
        raise ImportedAlready("this file was taken over meanwhile: nothing would change")
    for part in await parts.of(import_id):
        await _lay(work, import_id, part)
        await parts.remove(part)
    return await imports.save(taken, *told)


async def _lay(work: Work, origin: ImportId, part: Staged) -> None:
    if part.school_id and part.inspections:
        await lay_inspections(work, part.school_id, origin, part.inspections)
    if part.year is None or part.dataset is None:
        return
    if part.school_id and part.urn:
        where = (part.school_id, part.year, part.dataset)
        await lay(work, *where, origin, part.urn, part.figures)
    elif part.area:
        await lay_area(work, part.area, part.year, part.dataset, origin, part.figures)
