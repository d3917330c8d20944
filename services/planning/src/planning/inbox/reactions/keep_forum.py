"""Keep what forums are called."""

from chassis.work import Work
from contracts.meetings import ForumRecorded
from planning.inbox.model.known import KnownForum
from planning.inbox.repository import KnownForums


async def keep_forum(work: Work, fact: ForumRecorded) -> None:
    """Take a forum's name, unless something newer is known."""
    forums = KnownForums(work)
    held = await forums.seek(fact.forum.forum_id)
    if held is None or held.sequence < work.heard.sequence:
        await forums.save(
            KnownForum(
                id=fact.forum.forum_id,
                version=held.version if held else 0,
                name=fact.forum.name,
                sequence=work.heard.sequence,
            )
        )
