"""The notes of 1:1s over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.meetings_one_to_ones import (
    NotesBody,
    NotesSavedView,
    NotesView,
    OneToOneView,
)
from contracts.base import Page
from contracts.meetings import MeetingId
from contracts.schools import SchoolId
from meetings.one_to_ones.commands.write_notes import WriteNotes
from meetings.one_to_ones.commands.write_notes import write_notes as write
from meetings.one_to_ones.queries import ListOneToOnes, notes_of, saved
from meetings.one_to_ones.queries import list_one_to_ones as listing

router = APIRouter(tags=["one-to-ones"])


@router.get("/one-to-ones")
async def list_one_to_ones(
    run: Run,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[OneToOneView]:
    """List the 1:1s whose notes are open to whoever asks, the latest first, without a word."""
    return await run(listing, ListOneToOnes(school_id=school_id, after=after, limit=limit))


@router.get("/one-to-ones/{meeting_id}/notes")
async def get_notes(meeting_id: MeetingId, run: Run) -> NotesView:
    """Open the notes of a 1:1 for one of the two; every reading is recorded."""
    return await run(notes_of, meeting_id)


@router.put("/one-to-ones/{meeting_id}/notes")
async def write_notes(meeting_id: MeetingId, body: NotesBody, run: Run) -> NotesSavedView:
    """Keep the notes of a 1:1, whole; the answer does not repeat them."""
    return saved(await run(write, WriteNotes(meeting_id=meeting_id, text=body.text)))
