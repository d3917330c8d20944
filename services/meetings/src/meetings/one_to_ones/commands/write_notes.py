"""Keep what one of the two wrote."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import MeetingId
from contracts.permissions import Permission
from meetings.one_to_ones.model import OneToOne, SealedNotes, binding, kept_until
from meetings.one_to_ones.repository.keys import key_ring
from meetings.one_to_ones.repository.notes import Notes, OneToOnes


class WriteNotes(Frozen):
    """The notes of one meeting, whole."""

    meeting_id: MeetingId
    text: str


async def write_notes(work: Work, command: WriteNotes) -> SealedNotes:
    """Seal and keep the notes; the first need no If-Match, every later writing does."""
    needing = Permission.WRITE_ONE_TO_ONE_NOTES
    meeting = await OneToOnes(work).get(command.meeting_id, needing=needing)
    meeting.must_be_writable(work.today)
    notes, ring = Notes(work), key_ring()
    sealed = ring.seal(command.text, binding(meeting.id, meeting.people))
    if await notes.seek(meeting.id) or work.if_match:
        held = await notes.to_change(meeting.id, needing=needing)
        kept = held.rewritten(ring.newest, sealed, work.actor.id, work.now)
    else:
        kept = _first(work, meeting, ring.newest, sealed)
    work.sensitive = False  # the answer repeats no word of them: nothing is read
    return await notes.save(kept)


def _first(work: Work, meeting: OneToOne, key: str, sealed: str) -> SealedNotes:
    return SealedNotes(
        id=meeting.id,
        people=meeting.people,
        key=key,
        sealed=sealed,
        written_by=work.actor.id,
        written_at=work.now,
        kept_until=kept_until(meeting.on),
    )
