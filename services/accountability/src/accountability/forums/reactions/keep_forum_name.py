"""When a forum is founded, renamed or closed, keep its name."""

from accountability.forums.model import NamedForum
from accountability.forums.repository import NamedForums
from chassis.work import Work
from contracts.meetings import ForumRecorded


async def keep_forum_name(work: Work, fact: ForumRecorded) -> None:
    """Hold the name, unless a later one is held."""
    forums, forum, sequence = NamedForums(work), fact.forum, work.heard.sequence
    held = await forums.seek(forum.forum_id)
    if held and sequence <= held.sequence:
        return
    told = NamedForum(
        id=forum.forum_id,
        version=held.version if held else 0,
        name=forum.name,
        kind=forum.kind,
        school_id=forum.school_id,
        active=forum.active,
        sequence=sequence,
    )
    await forums.save(told)
