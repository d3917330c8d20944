"""Begin an import, to which a file will come."""

from chassis.work import Work
from contracts.api.performance_imports import BeginImport
from contracts.errors import Invalid
from contracts.permissions import Permission
from performance.imports.model.dataset_import import Act, Import
from performance.imports.repository import Imports
from performance.known.repository import KnownSchools


async def begin_import(work: Work, command: BeginImport) -> Import:
    """Open it for whoever may write the figures of every school."""
    work.actor.must(Permission.WRITE_HEADLINES, None)
    if command.school_id and await KnownSchools(work).seek(command.school_id) is None:
        raise Invalid.at("school_id", "this is no school of the trust")
    begun = Import(
        id=work.new_id(),
        begun=Act(by=work.actor.id, at=work.now),
        touched_at=work.now,
        school_id=command.school_id,
    )
    return await Imports(work).save(begun)
