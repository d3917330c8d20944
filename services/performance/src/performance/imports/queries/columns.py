"""What is remembered about columns."""

from collections.abc import Iterable

from chassis.work import Work
from contracts.api.performance_columns import ColumnsView
from contracts.base import Frozen, Page
from contracts.schools import SchoolId
from performance.imports.model.columns import Columns, columns_id
from performance.imports.repository import RememberedColumns


class ListColumns(Frozen):
    """A page of mappings, or a school's."""

    school_id: SchoolId | None
    after: str | None
    limit: int


class HeadingsOf(Frozen):
    """The headings of a file, and whose it is."""

    school_id: SchoolId | None
    headings: tuple[str, ...]


async def list_columns(work: Work, asked: ListColumns) -> Page[ColumnsView]:
    """List what is remembered for the schools whoever asks answers for."""
    query = {"school_id": asked.school_id} if asked.school_id else {}
    page = await RememberedColumns(work).page(query, after=asked.after, limit=asked.limit)
    items = tuple(columns_as_seen(one) for one in page.items)
    return Page[ColumnsView](items=items, next=page.next)


async def columns_for(work: Work, asked: HeadingsOf) -> Columns | None:
    """Find how to read a file: as its school does, else as the trust does."""
    remembered = RememberedColumns(work)
    for school_id in _own_first(asked.school_id):
        held = await remembered.seek(columns_id(school_id, asked.headings))
        if held:
            return held
    return None


def columns_as_seen(columns: Columns) -> ColumnsView:
    """Show a mapping."""
    return ColumnsView(
        id=columns.id,
        version=columns.version,
        school_id=columns.school_id,
        headings=columns.headings,
        columns=columns.columns,
        year=columns.year,
        status=columns.status,
        saved_by=columns.saved.by,
        saved_at=columns.saved.at,
    )


def _own_first(school_id: SchoolId | None) -> Iterable[SchoolId | None]:
    return (school_id, None) if school_id else (None,)
