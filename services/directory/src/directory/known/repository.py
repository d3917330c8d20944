"""What one slice may know of another's records: ids, names and standing, read and never written."""

from collections.abc import Set as AbstractSet

from chassis.store import Readable, Repository
from contracts.errors import Invalid
from contracts.permissions import Permission
from directory.known.model import KnownPerson, KnownSchool, KnownTrust


class KnownTrusts(Repository[KnownTrust]):
    """The one trust, as the other slices see it."""

    collection = "trust"
    model = KnownTrust
    readable = [Readable(Permission.READ_SCHOOLS)]

    async def the_one(self) -> KnownTrust | None:
        return await self.seek("trust")


class KnownSchools(Repository[KnownSchool]):
    """Every school, those that left too."""

    collection = "schools"
    model = KnownSchool
    readable = [Readable(Permission.READ_SCHOOLS)]

    async def named(self) -> dict[str, KnownSchool]:
        return {school.id: school for school in await self.all({})}

    async def must_hold(self, ids: AbstractSet[str], *, field: str) -> None:
        """Refuse ids of schools that are not in the trust."""
        held = {s.id for s in await self.all({"id": {"$in": sorted(ids)}}) if s.open}
        _refuse(ids - held, field, "no open school of the trust has this id")


class KnownPeople(Repository[KnownPerson]):
    """Everybody, leavers too."""

    collection = "people"
    model = KnownPerson
    readable = [Readable(Permission.READ_PEOPLE)]

    async def must_hold(self, ids: AbstractSet[str], *, field: str) -> None:
        """Refuse ids of nobody, or of somebody who has left."""
        held = {p.id for p in await self.all({"id": {"$in": sorted(ids)}}) if p.active}
        _refuse(ids - held, field, "nobody active in the trust has this id")


def _refuse(unknown: AbstractSet[str], field: str, message: str) -> None:
    if unknown:
        errors = [{"field": field, "message": f"{message}: {one}"} for one in sorted(unknown)]
        raise Invalid(f"{field} names somebody or something not here", errors=errors)
