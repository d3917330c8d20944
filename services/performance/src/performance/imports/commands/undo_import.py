"""Take an import back, whole, also from under later ones."""

from chassis.work import Work
from contracts.performance import ImportId
from contracts.permissions import Permission
from performance.imports.model.dataset_import import Act, Import
from performance.imports.repository import Imports
from performance.inspections.commands.lift_inspections import lift_inspections
from performance.sheets.commands.lift import lift


async def undo_import(work: Work, import_id: ImportId) -> Import:
    """Lift everything it laid and announce it, in one unit of work."""
    imports = Imports(work)
    held = await imports.to_change(import_id, needing=Permission.WRITE_HEADLINES)
    back, told = held.undo(Act(by=work.actor.id, at=work.now))
    await lift(work, import_id)
    await lift_inspections(work, import_id)
    return await imports.save(back, *told)
