"""1:1s as far as their notes need them, and the notes: both open to the pair alone."""

from collections.abc import Sequence

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.errors import Change
from contracts.permissions import Permission
from meetings.one_to_ones.model import OneToOne, SealedNotes


class OneToOnes(Repository[OneToOne]):
    """Who met whom and when, without a word of it."""

    collection = "one_to_ones"
    model = OneToOne
    readable = (Readable(Permission.READ_ONE_TO_ONE_NOTES),)
    indexes = (
        index("people", "on", "id"),
        index("school_id", "on", "id"),
        index("on", "id"),
        index("paired", "id"),
    )


class Notes(Repository[SealedNotes]):
    """The notes, sealed; whoever opens them is recorded."""

    collection = "one_to_one_notes"
    model = SealedNotes
    readable = (Readable(Permission.READ_ONE_TO_ONE_NOTES, always_recorded=True),)
    indexes = (index("kept_until", "id"), index("key", "id"))

    def changes(self, aggregate: SealedNotes, since: int) -> Sequence[Change]:
        del since
        at = aggregate.written_at.isoformat()
        return (Change(part="notes", by=aggregate.written_by, at=at),)
