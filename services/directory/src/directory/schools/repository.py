"""Schools, one document each."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.errors import Conflict
from contracts.permissions import Permission
from directory.schools.model.school import School


class UrnTaken(Conflict):
    """A URN, present or past, belongs to one school only; `errors` names it."""

    code = "urn-taken"


class Schools(Repository[School]):
    """The schools of the trust, those that left too."""

    collection = "schools"
    model = School
    readable = [Readable(Permission.READ_SCHOOLS)]
    indexes = (index("urn", unique=True), index("predecessor_urns"), index("name", "id"))

    async def must_be_alone_with_its_urns(self, school: School) -> None:
        """Refuse a URN that is or was another's, and a predecessor that is another's now.

        Two schools may have grown out of one: they share a predecessor.
        """
        now = await self.all({"urn": {"$in": list(school.urns)}}, sort=(("urn", 1),))
        once = await self.all(
            {"predecessor_urns": school.urn}, sort=(("predecessor_urns", 1),), limit=2
        )
        for other in (*now, *once):
            if other.id != school.id:
                shared = min({*other.urns} & {*school.urns})
                errors = [{"field": "urn", "message": f"{shared} belongs to {other.name}"}]
                raise UrnTaken(f"URN {shared} belongs to {other.name}", errors=errors)

    async def keep(self, before: School | None, after: School) -> School:
        """Save and announce a school, unless it stands as it stood."""
        return after if before == after else await self.save(after, after.recorded())
