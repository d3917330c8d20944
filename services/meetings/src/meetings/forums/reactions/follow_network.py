"""Found a forum for each network of the directory, and follow its name and members (R34)."""

from chassis.work import Work
from contracts.directory import NetworkRecorded
from contracts.meetings import ForumKind
from meetings.forums.model import Forum
from meetings.forums.repository import Forums


async def follow_network(work: Work, fact: NetworkRecorded) -> None:
    """Take a network in, unless something newer is known."""
    forums, sequence = Forums(work), work.heard.sequence
    held = await forums.seek(fact.network_id)
    if held is not None and held.sequence >= sequence:
        return
    forum = held or Forum.founded(
        fact.network_id,
        name=fact.name,
        kind=ForumKind(fact.kind),
        school_id=fact.school_id,
        on=work.today,
    )
    now = forum.as_told(
        name=fact.name, members=fact.members, active=not fact.disbanded, sequence=sequence
    )
    await forums.keep(held, now)
