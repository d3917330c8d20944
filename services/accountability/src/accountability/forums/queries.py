"""What can be asked of the forums."""

from accountability.forums.model import NamedForum
from accountability.forums.repository import NamedForums
from chassis.work import Work
from contracts.base import Frozen, Page


class NamesAsked(Frozen):
    """Part of the list."""

    after: str | None
    limit: int


async def forum_names(work: Work, asked: NamesAsked) -> Page[NamedForum]:
    """Name every forum, closed ones too, as what they agreed is still listed."""
    return await NamedForums(work).page({}, after=asked.after, limit=asked.limit)
