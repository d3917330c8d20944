"""Who wants letters, and the actions these are about."""

from datetime import date

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.people import PersonId
from contracts.permissions import Permission
from meetings.digests.model.digest import Digest
from meetings.digests.model.letter import OwnAction


class Digests(Repository[Digest]):
    """One a person, for that person alone."""

    collection = "digests"
    model = Digest
    readable = (Readable(Permission.READ_OWN_ACTIONS),)
    indexes = (index("next_on", "id"),)

    async def waiting(self, today: date) -> list[Digest]:
        """List those whose day has come, a few at a time."""
        query = {"next_on": {"$lte": today.isoformat()}}
        return await self.all(query, sort=(("next_on", 1), ("id", 1)), limit=100)


class OwnActions(Repository[OwnAction]):
    """The actions, by who owns them; never written here."""

    collection = "actions"
    model = OwnAction
    readable = ()

    async def open_of(self, person: PersonId) -> list[OwnAction]:
        """List what somebody has still to do, the soonest due first."""
        query = {"owner_id": person, "state": "open"}
        return await self.all(query, sort=(("due", 1), ("id", 1)), limit=200)
