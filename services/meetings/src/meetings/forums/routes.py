"""Forums over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.web import Run
from contracts.api.meetings_forums import ForumBody, ForumView
from contracts.base import Page
from contracts.meetings import ForumId
from meetings.forums.commands.set_forum import SetForum
from meetings.forums.commands.set_forum import set_forum as choose
from meetings.forums.queries import ListForums, forum_of, forums_by_name

router = APIRouter(tags=["forums"])


@router.get("/forums")
async def list_forums(run: Run, asked: Annotated[ListForums, Query()]) -> Page[ForumView]:
    """List the forums that meet, by name, with their members and their rhythm."""
    return await run(forums_by_name, asked)


@router.get("/forums/{forum_id}")
async def get_forum(forum_id: ForumId, run: Run) -> ForumView:
    """Show a forum."""
    return await run(forum_of, forum_id)


@router.put("/forums/{forum_id}")
async def set_forum(forum_id: ForumId, body: ForumBody, run: Run) -> ForumView:
    """Set a forum's rule, its linked School Improvement Lead and its agenda lead (R34, R39)."""
    await run(choose, SetForum(forum_id=forum_id, body=body))
    return await run(forum_of, forum_id)
