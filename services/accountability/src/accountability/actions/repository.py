"""Actions, one document each."""

from collections.abc import Sequence

from accountability.actions.model.kept import KeptAction
from chassis.documents import Query, index
from chassis.store import LONGEST_PAGE, Readable, Repository
from contracts.directory import Cycle
from contracts.meetings import ActionState
from contracts.permissions import Permission
from contracts.schools import SchoolId


class KeptActions(Repository[KeptAction]):
    """Every action heard of, open where the book is."""

    collection = "actions"
    model = KeptAction
    readable = (Readable(Permission.READ_ACTION_BOOK),)
    indexes = (
        index("state", "due", "id"),
        index("cycle", "due", "id"),
        index("school_id", "state", "due", "id"),
        index("school_id", "cycle", "due", "id"),
    )

    async def of_school(self, school_id: SchoolId) -> list[KeptAction]:
        """Read all of a school's to be counted, whoever is asking."""
        order = (("cycle", 1), ("due", 1), ("id", 1))
        return await self.all({"school_id": school_id}, sort=order)

    async def open_or_agreed_in(self, cycle: Cycle) -> Sequence[KeptAction]:
        """Read what the actor may see of a cycle, and of whatever year what is still open."""
        found = [*await self._readable({"state": ActionState.OPEN})]
        found += await self._readable({"cycle": cycle})
        return tuple({action.id: action for action in found}.values())

    async def _readable(self, query: Query) -> list[KeptAction]:
        found: list[KeptAction] = []
        after: str | None = None
        while True:
            page = await self.page(query, by="due", after=after, limit=LONGEST_PAGE)
            found += page.items
            after = page.next
            if after is None:
                return found
