"""What can be asked about imports."""

from chassis.work import Work
from contracts.api.performance_imports import ImportState, ImportView, SkippedRowView
from contracts.base import Frozen, Page
from contracts.performance import ImportId
from contracts.permissions import Permission
from performance.imports.model.dataset_import import Import
from performance.imports.repository import Imports, Skipped

_PARTS = 2


class ListImports(Frozen):
    """A page of imports, the newest first."""

    after: str | None
    limit: int


class SkippedAfter(Frozen):
    """The rows an import did not take, after a line of the file."""

    import_id: ImportId
    after: int
    limit: int


async def list_imports(work: Work, asked: ListImports) -> Page[ImportView]:
    """List what was brought, taken over, taken back or refused; their columns are left out."""
    page = await Imports(work).page({}, down=True, after=asked.after, limit=asked.limit)
    items = tuple(_without_columns(import_as_seen(work, one)) for one in page.items)
    return Page[ImportView](items=items, next=page.next)


async def import_of(work: Work, import_id: ImportId) -> ImportView:
    """Show one import, also while it is being read."""
    return import_as_seen(work, await Imports(work).get(import_id))


async def skipped_rows(work: Work, asked: SkippedAfter) -> Page[SkippedRowView]:
    """List every row that was not taken, in the order of the file."""
    await Imports(work).get(asked.import_id)
    parts = await Skipped(work).behind(asked.import_id, asked.after, _PARTS)
    lines = [line for part in parts for line in part.lines if line.line > asked.after]
    shown = lines[: asked.limit]
    return Page[SkippedRowView](
        items=tuple(SkippedRowView(line=one.line, reason=one.reason) for one in shown),
        next=str(shown[-1].line) if len(lines) > asked.limit else None,
    )


def import_as_seen(work: Work, held: Import) -> ImportView:
    """Show an import with what whoever asks may do to it."""
    may = work.actor.may(Permission.WRITE_HEADLINES, None)
    found, committed, undone = held.found, held.committed, held.undone
    return ImportView(
        id=ImportId(held.id),
        version=held.version,
        state=held.state,
        begun_by=held.begun.by,
        begun_at=held.begun.at,
        school_id=held.school_id,
        file_name=held.file_name,
        rows_read=held.rows_read,
        file=found.file if found else None,
        schools=found.schools if found else (),
        areas=found.areas if found else (),
        same_as=held.same_as,
        refused=held.refused,
        rejection=held.rejection,
        committed_by=committed.by if committed else None,
        committed_at=committed.at if committed else None,
        undone_by=undone.by if undone else None,
        undone_at=undone.at if undone else None,
        may_commit=may and held.state is ImportState.PREVIEWED and held.same_as is None,
        may_undo=may and held.state is ImportState.COMMITTED,
    )


def _without_columns(seen: ImportView) -> ImportView:
    """Leave out what makes a list of files with hundreds of columns long."""
    if seen.file is None:
        return seen
    return seen.but(file=seen.file.but(headings=(), columns=()))
