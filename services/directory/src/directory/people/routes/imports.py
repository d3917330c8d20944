"""People from a file, over HTTP."""

from asyncio import to_thread

from fastapi import APIRouter, Depends, UploadFile

from chassis.web import Asking, Run
from contracts.api.directory_imports import PeopleImportView
from contracts.errors import Forbidden
from contracts.permissions import Permission
from directory.files.people import read_people
from directory.people.commands.import_people import ImportPeople, import_people

router = APIRouter(tags=["people"])


def may_import(actor: Asking) -> None:
    """Refuse before a file is read for nothing."""
    if Permission.MANAGE_PEOPLE not in actor.permissions():
        raise Forbidden(f"this needs the permission {Permission.MANAGE_PEOPLE}")


@router.post("/people/import/preview", dependencies=[Depends(may_import)])
async def preview_people_import(file: UploadFile, run: Run) -> PeopleImportView:
    """Say what a people file would change, and change nothing."""
    found = await to_thread(read_people, file.file, file.filename or "")
    return await run(import_people, ImportPeople(found=found, apply=False))


@router.post("/people/import", dependencies=[Depends(may_import)])
async def apply_people_import(file: UploadFile, run: Run) -> PeopleImportView:
    """Take over the people of a file: columns name, email, role, school; all or nobody."""
    found = await to_thread(read_people, file.file, file.filename or "")
    return await run(import_people, ImportPeople(found=found, apply=True))
