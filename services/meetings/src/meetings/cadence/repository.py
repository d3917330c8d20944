"""Rhythms, and what they are judged on; all in small documents of cadence's own."""

from collections.abc import Sequence
from datetime import date

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.directory import Cycle
from contracts.permissions import Permission
from meetings.cadence.model.kept import KeptMeeting, KeptTelling
from meetings.cadence.model.rhythm import Rhythm


class Rhythms(Repository[Rhythm]):
    """Every rule of every forum, one document for each cycle."""

    collection = "rhythms"
    model = Rhythm
    readable = (Readable(Permission.READ_CADENCE, {"live": True}),)
    indexes = (
        index("live", "cycle", "id"),
        index("school_id", "cycle", "id"),
        index("members", "cycle", "id"),
        index("forum_id", "cycle"),
        index("cycle", "closed", "id"),
    )

    async def of(self, forums: Sequence[str], cycle: Cycle) -> dict[str, Rhythm]:
        """Find every record of these forums in a cycle, by id."""
        found = await self.all({"forum_id": {"$in": list(forums)}, "cycle": cycle})
        return {rhythm.id: rhythm for rhythm in found}

    async def unclosed(self, cycle: Cycle) -> tuple[str, ...]:
        """List the forums with a rule of that cycle which was not judged to the year's end."""
        found = await self.all({"cycle": cycle, "closed": False})
        return tuple(sorted({rhythm.forum_id for rhythm in found}))


class KeptMeetings(Repository[KeptMeeting]):
    """Meetings by their own id."""

    collection = "cadence_meetings"
    model = KeptMeeting
    readable = ()
    indexes = (index("forum_ids", "cycle"), index("first_on", "id"))

    async def of(self, forums: Sequence[str], cycle: Cycle) -> list[KeptMeeting]:
        """List the meetings of these forums in a cycle, cancelled ones too."""
        return await self.all({"forum_ids": {"$in": list(forums)}, "cycle": cycle})

    async def beginning(self) -> date | None:
        """Find the day of the first meeting the trust keeps here: nothing is owed before it."""
        found = await self.all({}, sort=(("first_on", 1), ("id", 1)), limit=1)
        return found[0].first_on if found else None


class KeptTellings(Repository[KeptTelling]):
    """Presentations and updates by their own ids."""

    collection = "cadence_tellings"
    model = KeptTelling
    readable = ()
    indexes = (index("forum_id", "cycle"),)

    async def of(self, forums: Sequence[str], cycle: Cycle) -> list[KeptTelling]:
        """List what these boards were told in a cycle, withdrawn or not."""
        return await self.all({"forum_id": {"$in": list(forums)}, "cycle": cycle})
