"""Files of figures as they arrive: read in a thread while they do, and never written down."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from chassis.files.refusals import FileRefused
from chassis.web import Run
from contracts.api.performance_imports import FileReadView, ImportView
from contracts.performance import ImportId, Status, Year
from contracts.pupil_level import PupilLevelFile
from contracts.schools import SchoolId
from performance.imports.commands.keep_found import KeepFound, keep_found
from performance.imports.commands.take_file import (
    LetFileCome,
    RefuseFile,
    forget_file,
    let_file_come,
    refuse_file,
    reject_file,
    schools_known,
)
from performance.imports.model.reading import Brought
from performance.imports.queries.file_read import file_as_read, school_to_read_for
from performance.imports.queries.imports import import_of
from performance.imports.routes.streamed import Streamed, refused_as

router = APIRouter(tags=["imports"])

LARGEST_FILE = 268_435_456
_CSV: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"text/csv": {"schema": {"type": "string", "format": "binary"}}},
    }
}


def brought(
    name: Annotated[str, Query(min_length=1, max_length=160, description="The file's name")],
    year: Annotated[Year | None, Query(description="If the file does not say")] = None,
    status: Annotated[Status | None, Query(description="If the file does not say")] = None,
    as_at: Annotated[date | None, Query(description="The day the figures are as at")] = None,
) -> Brought:
    """Take what is said of a file in the address; logs and traces leave it out."""
    return Brought(name=name, year=year, status=status, as_at=as_at)


Said = Annotated[Brought, Depends(brought)]


@router.put("/imports/{import_id}/file", openapi_extra=_CSV)
async def send_import_file(
    import_id: ImportId, request: Request, said: Said, run: Run
) -> ImportView:
    """Read a CSV file as it comes and keep what it says, to be looked at.

    A file about single pupils is refused, and nothing of it is kept (R93).
    """
    held = await run(let_file_come, LetFileCome(import_id=import_id, file_name=said.name))
    streamed = Streamed(request.stream(), said, run)
    try:
        ground = await run(schools_known, None)
        reading = await streamed.read(ground, held.school_id, progress_of=import_id)
    except PupilLevelFile:
        await run(reject_file, import_id)
        raise
    except FileRefused as refused:
        await run(refuse_file, RefuseFile(import_id=import_id, reason=refused_as(refused)))
        raise
    except (ClientDisconnect, HTTPException):
        await run(forget_file, import_id)
        raise
    await run(keep_found, KeepFound(import_id, reading))
    return await run(import_of, import_id)


@router.post("/imports/read", openapi_extra=_CSV)
async def read_file(school_id: SchoolId, request: Request, said: Said, run: Run) -> FileReadView:
    """Say what a file says of one school, for its return; nothing of it is kept."""
    ground = await run(school_to_read_for, school_id)
    streamed = Streamed(request.stream(), said, run)
    try:
        reading = await streamed.read(ground, school_id)
    except PupilLevelFile:
        await run(reject_file, None)
        raise
    return file_as_read(school_id, reading)
