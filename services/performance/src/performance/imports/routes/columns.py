"""Remembered columns over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.performance_columns import ColumnsBody, ColumnsView
from contracts.base import Page
from contracts.schools import SchoolId
from performance.imports.commands.remember_columns import remember_columns as remember
from performance.imports.queries.columns import ListColumns, columns_as_seen
from performance.imports.queries.columns import list_columns as listing

router = APIRouter(tags=["imports"])


@router.get("/columns")
async def list_columns(
    run: Run,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[ColumnsView]:
    """List how files with unusual headings are read."""
    return await run(listing, ListColumns(school_id=school_id, after=after, limit=limit))


@router.put("/columns")
async def remember_columns(body: ColumnsBody, run: Run) -> ColumnsView:
    """Remember what the columns of files with these headings mean."""
    return columns_as_seen(await run(remember, body))
