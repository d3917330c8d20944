"""A board as this slice sees it: a forum with members, guarded by its school or by their names."""

from contracts.errors import Conflict
from contracts.meetings import ForumKind
from meetings.known.model import KnownForum


class NotThatBoard(Conflict):
    """Presentations are given to local governing bodies, updates to the trustees."""

    code = "not-that-board"


class Board(KnownForum):
    """A local governing body at its school, or the trustees by name."""

    placed_by = "school_id"
    named_by = "members"

    def must_be(self, kind: ForumKind) -> None:
        """Refuse with `NotThatBoard` what is meant for the other kind of board."""
        if self.kind is not kind:
            raise NotThatBoard(f"this is for {kind.value.replace('-', ' ')}")
