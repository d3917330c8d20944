"""Imports, and what they hold until they are taken over."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.api.performance_imports import ImportState
from contracts.performance import ImportId
from contracts.permissions import Permission
from performance.imports.model.columns import Columns
from performance.imports.model.dataset_import import Import
from performance.imports.model.staged import SkippedLines, Staged

_MOST = 100_000
_UNFINISHED = (
    ImportState.WAITING,
    ImportState.READING,
    ImportState.NEEDS_ANSWERS,
    ImportState.PREVIEWED,
)


class Imports(Repository[Import]):
    """Every import; they belong to the whole trust, so only who writes everywhere sees them."""

    collection = "imports"
    model = Import
    readable = (Readable(Permission.WRITE_HEADLINES),)
    indexes = (
        index("state", "touched_at"),
        index("begun.by", "id"),
        index("committed.by", "id"),
        index("undone.by", "id"),
        index("content", unique=True, only={"state": ImportState.COMMITTED}),
    )

    async def in_force(self, content: str) -> Import | None:
        """Find the import that took the same file over, read in the same way, if it stands."""
        query = {"content": content, "state": ImportState.COMMITTED}
        found = await self.all(query, sort=(("content", 1),), limit=1)
        return found[0] if found else None

    async def left_since(self, moment: str) -> list[Import]:
        """List those nobody went on with after a moment (ISO 8601)."""
        states = {"$in": list(_UNFINISHED)}
        query = {"state": states, "touched_at": {"$lt": moment}}
        return await self.all(query, sort=(("touched_at", 1),))


class StagedParts(Repository[Staged]):
    """What imports that were not taken over yet would bring; nobody reads it by itself."""

    collection = "staged_figures"
    model = Staged
    readable = ()
    indexes = (index("import_id", "order", "id"),)

    async def of(self, import_id: ImportId) -> list[Staged]:
        """List what an import would bring, predecessors first."""
        order = (("order", 1), ("id", 1))
        return await self.all({"import_id": import_id}, sort=order, limit=_MOST)


class Skipped(Repository[SkippedLines]):
    """The rows that imports did not take."""

    collection = "skipped_rows"
    model = SkippedLines
    readable = ()
    indexes = (index("import_id", "last"),)

    async def of(self, import_id: ImportId) -> list[SkippedLines]:
        """List all of an import's."""
        return await self.all({"import_id": import_id}, sort=(("last", 1),), limit=_MOST)

    async def behind(self, import_id: ImportId, line: int, parts: int) -> list[SkippedLines]:
        """List the parts in which lines after a line stand."""
        query = {"import_id": import_id, "last": {"$gt": line}}
        return await self.all(query, sort=(("last", 1),), limit=parts)


class RememberedColumns(Repository[Columns]):
    """How files with certain headings are read, for a school or the trust."""

    collection = "columns"
    model = Columns
    readable = (Readable(Permission.WRITE_RETURN),)
    indexes = (index("school_id", "id"), index("saved.by", "id"))
