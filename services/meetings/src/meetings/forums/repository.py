"""Forums, one document each, under their network's id or that of their pair."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.people import PersonId
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.forums.model import PAIRS, Forum, one_to_one_of, support_of


class Forums(Repository[Forum]):
    """Every forum, those that no longer meet too."""

    collection = "forums"
    model = Forum
    readable = (Readable(Permission.READ_FORUMS),)
    indexes = (
        index("kind", "id"),
        index("active", "id"),
        index("name", "id"),
        index("school_id", "name", "id"),
        index("members", "name", "id"),
        index("leads", "name", "id"),
    )

    async def keep(self, before: Forum | None, now: Forum) -> None:
        """Save and announce a forum, unless nothing about it is new."""
        if before != now:
            await self.save(now, now.recorded())

    async def pairs_of(self, school_id: SchoolId) -> list[Forum]:
        """Find a school's two pairs, as far as they are founded."""
        found = [await self.seek(name(school_id)) for name in (one_to_one_of, support_of)]
        return [forum for forum in found if forum is not None]

    async def every_pair(self) -> list[Forum]:
        """List the pairs of every school."""
        return await self.all({"kind": {"$in": sorted(PAIRS)}})

    async def led_by(self, person: PersonId) -> list[Forum]:
        """List what somebody leads, or leads the agenda of."""
        return await self.all({"leads": person})

    async def paired_with(self, person: PersonId) -> list[Forum]:
        """List the pairs somebody is in."""
        return [forum for forum in await self.all({"members": person}) if forum.kind in PAIRS]
