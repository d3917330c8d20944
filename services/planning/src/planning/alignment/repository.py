"""School profiles, one document each under the school's own id."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.people import PersonId
from contracts.permissions import Permission
from planning.alignment.model import Profile


class Profiles(Repository[Profile]):
    """The profile of every school the directory has told of."""

    collection = "profiles"
    model = Profile
    readable = (Readable(Permission.READ_ALIGNMENT),)
    indexes = (index("recorded_by", "id"),)

    async def recorded_by(self, person: PersonId) -> list[Profile]:
        return await self.all({"recorded_by": person})
