"""Schools over HTTP."""

from asyncio import to_thread
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query, UploadFile

from chassis.web import Asking, Run
from contracts.api.directory_imports import SchoolImportView
from contracts.api.directory_schools import SchoolBody, SchoolView
from contracts.base import Page
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.files.register import read_schools
from directory.schools.commands.import_schools import ImportSchools, import_schools
from directory.schools.commands.let_school_go import let_school_go
from directory.schools.commands.record_school import record_school
from directory.schools.commands.revise_school import ReviseSchool, revise_school
from directory.schools.commands.take_school_back import take_school_back
from directory.schools.model.school import School
from directory.schools.queries import SchoolsAsked, school, schools_by_name

router = APIRouter(tags=["schools"])

Group = Annotated[
    str, Form(min_length=1, max_length=160, description="Group UID, Group ID or trust name")
]


def may_import(actor: Asking) -> None:
    """Refuse before a large file is read for nothing."""
    actor.must(Permission.MANAGE_SCHOOLS, None)


@router.get("/schools", response_model=Page[SchoolView])
async def list_schools(
    run: Run, after: str | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> Page[School]:
    """List the trust's schools by name."""
    return await run(schools_by_name, SchoolsAsked(after=after, limit=limit))


@router.post("/schools", status_code=201, response_model=SchoolView)
async def post_school(body: SchoolBody, run: Run) -> School:
    """Record a school by hand."""
    return await run(record_school, body)


@router.get("/schools/{school_id}", response_model=SchoolView)
async def get_school(school_id: SchoolId, run: Run) -> School:
    """Show a school."""
    return await run(school, school_id)


@router.put("/schools/{school_id}", response_model=SchoolView)
async def put_school(school_id: SchoolId, body: SchoolBody, run: Run) -> School:
    """Correct what is known of a school."""
    return await run(revise_school, ReviseSchool(school_id=school_id, body=body))


@router.post("/schools/{school_id}/leave", response_model=SchoolView)
async def post_school_leave(school_id: SchoolId, run: Run) -> School:
    """Record that a school left the trust."""
    return await run(let_school_go, school_id)


@router.post("/schools/{school_id}/return", response_model=SchoolView)
async def post_school_return(school_id: SchoolId, run: Run) -> School:
    """Record that a school is of the trust again."""
    return await run(take_school_back, school_id)


@router.post("/schools/import/preview", dependencies=[Depends(may_import)])
async def preview_school_import(
    file: UploadFile, group: Group, run: Run, second_file: UploadFile | None = None
) -> SchoolImportView:
    """Say what the register and group-links files would change, and change nothing."""
    return await _import(file, second_file, group, run, apply=False)


@router.post("/schools/import", dependencies=[Depends(may_import)])
async def apply_school_import(
    file: UploadFile, group: Group, run: Run, second_file: UploadFile | None = None
) -> SchoolImportView:
    """Take over the trust's schools from the files, all or nothing."""
    return await _import(file, second_file, group, run, apply=True)


async def _import(
    file: UploadFile, second: UploadFile | None, group: str, run: Run, *, apply: bool
) -> SchoolImportView:
    files = [(one.filename or "", one.file) for one in (file, second) if one is not None]
    found = await to_thread(read_schools, files, group)
    return await run(import_schools, ImportSchools(found=found, apply=apply))
