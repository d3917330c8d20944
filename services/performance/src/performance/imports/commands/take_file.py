"""What becomes of an import while a file comes, and when it does not come whole."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.performance import ImportId, Rejection
from contracts.permissions import Permission
from performance.imports.commands.discard_import import empty
from performance.imports.model.dataset_import import Act, Import
from performance.imports.model.reading import Ground
from performance.imports.repository import Imports
from performance.known.repository import KnownSchools


class LetFileCome(Frozen):
    """A file is about to be sent."""

    import_id: ImportId
    file_name: str


class NoteProgress(Frozen):
    """So many rows were read by now."""

    import_id: ImportId
    rows: int


class RefuseFile(Frozen):
    """The file cannot be read, in words for whoever sent it."""

    import_id: ImportId
    reason: str


async def let_file_come(work: Work, command: LetFileCome) -> Import:
    """Make room for a file, instead of what came before; one at a time."""
    imports = Imports(work)
    held = await imports.get(command.import_id, needing=Permission.WRITE_HEADLINES)
    coming = held.reading(command.file_name, work.now)
    await empty(work, command.import_id)
    return await imports.save(coming)


async def schools_known(work: Work, _asked: None) -> Ground:
    """Give the trust's schools by every URN they have had."""
    return Ground(schools=await KnownSchools(work).by_urn(), today=work.today)


async def note_progress(work: Work, command: NoteProgress) -> Import:
    """Let others see how far it is."""
    imports = Imports(work)
    held = await imports.get(command.import_id, needing=Permission.WRITE_HEADLINES)
    return await imports.save(held.progressed(command.rows, work.now))


async def forget_file(work: Work, import_id: ImportId) -> Import:
    """Wait for a file again: this one was cut off, or too long."""
    imports = Imports(work)
    held = await imports.get(import_id, needing=Permission.WRITE_HEADLINES)
    return await imports.save(held.interrupted(work.now))


async def refuse_file(work: Work, command: RefuseFile) -> Import:
    """End the import with the reason; of the file nothing stays."""
    imports = Imports(work)
    held = await imports.get(command.import_id, needing=Permission.WRITE_HEADLINES)
    return await imports.save(held.refuse(command.reason, work.now))


async def reject_file(work: Work, import_id: ImportId | None) -> Import:
    """Note that a file about single pupils was refused, and nothing else of it (R93).

    Without an import somebody only wanted it read: that it was refused is noted all the same.
    """
    imports, act = Imports(work), Act(by=work.actor.id, at=work.now)
    if import_id is None:
        held = Import(id=work.new_id(), begun=act, touched_at=work.now)
    else:
        held = await imports.get(import_id, needing=Permission.WRITE_HEADLINES)
    rejected, told = held.reject(Rejection.PUPIL_LEVEL, act)
    return await imports.save(rejected, told)
