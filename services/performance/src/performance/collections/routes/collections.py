"""Collection windows over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.performance_collections import (
    AskableView,
    CollectionLineView,
    CollectionView,
    DueBody,
    OpenCollection,
)
from contracts.base import Page
from contracts.performance import CollectionId, Year
from contracts.schools import SchoolId
from performance.collections.commands.close_collection import close_collection as close
from performance.collections.commands.move_due import MoveDue
from performance.collections.commands.move_due import move_due as move
from performance.collections.commands.open_collection import open_collection as begin
from performance.collections.commands.publish_returns import publish_collection as publish
from performance.collections.queries.askable import what_may_be_asked
from performance.collections.queries.collections import ListCollections, collection_of
from performance.collections.queries.collections import list_collections as listing

router = APIRouter(tags=["collections"])


@router.get("/collections")
async def list_collections(
    run: Run,
    school_id: SchoolId | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[CollectionLineView]:
    """List collection windows, newest first."""
    return await run(listing, ListCollections(school_id=school_id, after=after, limit=limit))


@router.post("/collections", status_code=201)
async def open_collection(body: OpenCollection, run: Run) -> CollectionView:
    """Open a window: the schools named have a return to fill in."""
    opened = await run(begin, body)
    return await run(collection_of, CollectionId(opened.id))


@router.get("/askable/{year}")
async def get_askable(year: Year, run: Run) -> AskableView:
    """List what a collection of a year may ask, by phase, with the agreed headline set."""
    return await run(what_may_be_asked, year)


@router.get("/collections/{collection_id}")
async def get_collection(collection_id: CollectionId, run: Run) -> CollectionView:
    """Show a window and how far its schools are."""
    return await run(collection_of, collection_id)


@router.put("/collections/{collection_id}/due")
async def move_due(collection_id: CollectionId, body: DueBody, run: Run) -> CollectionView:
    """Give schools another day; a closed window is open again."""
    await run(move, MoveDue(collection_id=collection_id, due=body.due))
    return await run(collection_of, collection_id)


@router.post("/collections/{collection_id}/close")
async def close_collection(collection_id: CollectionId, run: Run) -> CollectionView:
    """Take no more figures."""
    await run(close, collection_id)
    return await run(collection_of, collection_id)


@router.post("/collections/{collection_id}/publish")
async def publish_collection(collection_id: CollectionId, run: Run) -> CollectionView:
    """Open every accepted return to comparison at once."""
    await run(publish, collection_id)
    return await run(collection_of, collection_id)
