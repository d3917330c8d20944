"""Which files one person brought, and whose columns they matched."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from performance.imports.repository import Imports, RememberedColumns


async def imports_brought(work: Work) -> AboutMePart:
    """Tell the imports somebody began, took over or took back."""
    me = work.actor.id
    named = await Imports(work).all(
        {"$or": [{"begun.by": me}, {"committed.by": me}, {"undone.by": me}]}
    )
    return AboutMePart(
        what="Imports of figures you began, took over or took back",
        records=tuple(
            {"import_id": one.id, "state": one.state.value, "begun_at": one.begun.at.isoformat()}
            for one in named
        ),
    )


async def columns_matched(work: Work) -> AboutMePart:
    """Tell whose files' columns somebody was the last to match."""
    named = await RememberedColumns(work).all({"saved.by": work.actor.id})
    return AboutMePart(
        what="Columns of files you matched",
        records=tuple(
            {"school_id": one.school_id, "saved_at": one.saved.at.isoformat()} for one in named
        ),
    )
