"""Inspections, one document a school."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.permissions import Permission
from performance.inspections.model import SchoolInspections


class Inspections(Repository[SchoolInspections]):
    """Ofsted publishes them, but whoever sees one school's figures sees that school's alone."""

    collection = "inspections"
    model = SchoolInspections
    readable = (Readable(Permission.READ_HEADLINES),)
    indexes = (index("school_id", "id"), index("layers.origin", "id"))

    async def with_layer_of(self, origin: str) -> list[SchoolInspections]:
        """List the schools an origin says something about."""
        return await self.all({"layers.origin": origin})
