"""Imports over HTTP: begun, looked at, taken over, taken back."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.performance_imports import (
    BeginImport,
    ImportState,
    ImportView,
    SkippedRowView,
)
from contracts.base import Page
from contracts.errors import ChangedMeanwhile
from contracts.performance import ImportId
from performance.imports.commands.begin_import import begin_import as begin
from performance.imports.commands.commit_import import commit_import as commit
from performance.imports.commands.discard_import import discard_import as discard
from performance.imports.commands.undo_import import undo_import as undo
from performance.imports.queries.imports import ListImports, SkippedAfter, import_of, skipped_rows
from performance.imports.queries.imports import list_imports as listing

router = APIRouter(tags=["imports"])

_TRIES = 3
"""Another import may be laying figures of the same schools just now: then ours is laid anew."""


@router.get("/imports")
async def list_imports(
    run: Run,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[ImportView]:
    """List imports, the newest first, without the columns of their files."""
    return await run(listing, ListImports(after=after, limit=limit))


@router.post("/imports", status_code=201)
async def begin_import(body: BeginImport, run: Run) -> ImportView:
    """Begin an import; its file follows at `/imports/{import_id}/file`."""
    begun = await run(begin, body)
    return await run(import_of, ImportId(begun.id))


@router.get("/imports/{import_id}")
async def get_import(import_id: ImportId, run: Run) -> ImportView:
    """Show an import; while its file is being read, how far it is."""
    return await run(import_of, import_id)


@router.get("/imports/{import_id}/skipped")
async def list_skipped_rows(
    import_id: ImportId,
    run: Run,
    after: Annotated[int, Query(ge=0)] = 0,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[SkippedRowView]:
    """List every row that was not taken and why, in the order of the file."""
    return await run(skipped_rows, SkippedAfter(import_id=import_id, after=after, limit=limit))


@router.post("/imports/{import_id}/commit")
async def commit_import(import_id: ImportId, run: Run) -> ImportView:
    """Take everything over that was looked at, or nothing."""
    for tried in range(_TRIES):
        try:
            await run(commit, import_id)
            break
        except ChangedMeanwhile:
            seen = await run(import_of, import_id)
            if tried == _TRIES - 1 or seen.state is not ImportState.PREVIEWED:
                raise
    return await run(import_of, import_id)


@router.post("/imports/{import_id}/undo")
async def undo_import(import_id: ImportId, run: Run) -> ImportView:
    """Take everything back that it brought."""
    await run(undo, import_id)
    return await run(import_of, import_id)


@router.delete("/imports/{import_id}", status_code=204)
async def discard_import(import_id: ImportId, run: Run) -> None:
    """Throw away what was not taken over."""
    await run(discard, import_id)
