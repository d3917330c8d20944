"""Boards as they stand in `forums`, what they were told, and what they asked."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.directory import Cycle
from contracts.meetings import ForumId
from contracts.permissions import Permission
from meetings.governance.model.board import Board
from meetings.governance.model.question import Question
from meetings.governance.model.told import Presentation, TrusteesUpdate

BOARDS = ("local-governing-body", "trustees")
_BOARDS = {"kind": {"$in": sorted(BOARDS)}}


class Boards(Repository[Board]):
    """The forums that are boards; never written here."""

    collection = "forums"
    model = Board
    readable = (Readable(Permission.READ_GOVERNANCE, _BOARDS),)
    indexes = (index("kind", "id"), index("school_id", "kind", "id"))


class Presentations(Repository[Presentation]):
    """Presentations to local governing bodies, withdrawn ones too."""

    collection = "presentations"
    model = Presentation
    readable = (Readable(Permission.READ_GOVERNANCE),)
    indexes = (
        index("forum_id", "given_on", "id"),
        index("forum_id", "cycle", "id"),
        index("cycle", "given_on", "id"),
        index("school_id", "given_on", "id"),
        index("given_on", "id"),
        index("given_by", "id"),
    )

    async def to_board(self, forum_id: ForumId, cycle: Cycle) -> list[Presentation]:
        """List those of a cycle that count for a board."""
        found = await self.all({"forum_id": forum_id, "cycle": cycle})
        return [one for one in found if not one.withdrawn]


class TrusteesUpdates(Repository[TrusteesUpdate]):
    """Updates to the trustees, withdrawn ones too."""

    collection = "trustees_updates"
    model = TrusteesUpdate
    readable = (Readable(Permission.READ_GOVERNANCE),)
    indexes = (
        index("forum_id", "cycle", "id"),
        index("cycle", "given_on", "id"),
        index("given_on", "id"),
        index("given_by", "id"),
    )

    async def to_board(self, forum_id: ForumId, cycle: Cycle) -> list[TrusteesUpdate]:
        """List those of a cycle that count."""
        found = await self.all({"forum_id": forum_id, "cycle": cycle})
        return [one for one in found if not one.withdrawn]


class Questions(Repository[Question]):
    """Questions; each board sees its own, and whoever owes an answer sees that one."""

    collection = "questions"
    model = Question
    readable = (Readable(Permission.READ_BOARD_QUESTIONS),)
    indexes = (
        index("forum_id", "id"),
        index("school_id", "id"),
        index("people", "id"),
        index("owner_id", "id"),
        index("asked_by", "id"),
        index("remarks.by", "id"),
        index("state", "id"),
    )
