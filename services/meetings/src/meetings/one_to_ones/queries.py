"""What the two may ask: which 1:1s were theirs, and what they noted."""

from datetime import date

from chassis.work import Work
from contracts.api.meetings_one_to_ones import NotesSavedView, NotesView, OneToOneView
from contracts.base import Frozen, Page
from contracts.meetings import MeetingId
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.one_to_ones.model import OneToOne, SealedNotes, kept_until
from meetings.one_to_ones.repository.keys import key_ring
from meetings.one_to_ones.repository.notes import Notes, OneToOnes


class ListOneToOnes(Frozen):
    """A page of one's own 1:1s, the latest first, or those with one school."""

    school_id: SchoolId | None
    after: str | None
    limit: int


async def list_one_to_ones(work: Work, asked: ListOneToOnes) -> Page[OneToOneView]:
    """List the 1:1s whose notes are open to whoever asks."""
    query = {"school_id": asked.school_id} if asked.school_id else {}
    page = await OneToOnes(work).page(
        query, by="on", down=True, after=asked.after, limit=asked.limit
    )
    return Page[OneToOneView](
        items=tuple(_as_seen(one, work.today) for one in page.items), next=page.next
    )


async def notes_of(work: Work, meeting_id: MeetingId) -> NotesView:
    """Open the notes of a 1:1 for one of the two; version 0 when nothing is written."""
    meeting = await OneToOnes(work).get(meeting_id, needing=Permission.READ_ONE_TO_ONE_NOTES)
    notes = Notes(work)
    if await notes.seek(meeting_id) is None:
        return NotesView(
            id=meeting_id,
            version=0,
            text="",
            written_by=None,
            written_at=None,
            kept_until=kept_until(meeting.on),
        )
    held = await notes.get(meeting_id)
    return NotesView(
        id=held.id,
        version=held.version,
        text=key_ring().open(held.key, held.sealed, held.bound_to),
        written_by=held.written_by,
        written_at=held.written_at,
        kept_until=held.kept_until,
    )


def saved(notes: SealedNotes) -> NotesSavedView:
    """Say that notes were kept, without a word of them."""
    return NotesSavedView(
        id=notes.id,
        version=notes.version,
        written_by=notes.written_by,
        written_at=notes.written_at,
        kept_until=notes.kept_until,
    )


def _as_seen(one: OneToOne, today: date) -> OneToOneView:
    return OneToOneView(
        id=one.id,
        version=one.version,
        school_id=one.school_id,
        on=one.on,
        state=one.state,
        people=one.people,
        may_write=one.may_be_written(today),
    )
