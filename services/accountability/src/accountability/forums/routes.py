"""Forums' names over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from accountability.forums.model import NamedForum
from accountability.forums.queries import NamesAsked, forum_names
from chassis.store import LONGEST_PAGE
from chassis.web import Run
from contracts.api.accountability_forums import ForumNameView
from contracts.base import Page

router = APIRouter(tags=["cadence"])


@router.get("/forums", response_model=Page[ForumNameView])
async def list_forum_names(
    run: Run,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = LONGEST_PAGE,
) -> Page[NamedForum]:
    """Name the forums of ledger and book, as last heard from meetings."""
    return await run(forum_names, NamesAsked(after=after, limit=limit))
