"""The trust, one document."""

from chassis.store import Readable, Repository
from contracts.permissions import Permission
from directory.trust.model import THE_ONE, Trust


class Trusts(Repository[Trust]):
    """There is always a trust; before it is named it is version 0."""

    collection = "trust"
    model = Trust
    readable = [Readable(Permission.READ_SCHOOLS)]

    async def seek(self, key: str) -> Trust | None:
        held = await super().seek(key)
        return Trust(id=THE_ONE) if held is None and key == THE_ONE else held
