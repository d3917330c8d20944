"""Found the two pairs of each school: CEO and Headteacher, lead and Headteacher (R34)."""

from chassis.work import Work
from contracts.meetings import ForumId, ForumKind
from contracts.schools import SchoolRecorded
from meetings.forums.model import Forum, one_to_one_of, support_of
from meetings.forums.reactions.settle_pairs import pair_at
from meetings.forums.repository import Forums


async def follow_school(work: Work, fact: SchoolRecorded) -> None:
    """Take a school's name and whether it is still open, unless something newer is known."""
    school = fact.school
    chiefs, heads = await pair_at(work, school.school_id)
    for key, kind, called in (
        (one_to_one_of(school.school_id), ForumKind.ONE_TO_ONE, "CEO 1:1"),
        (support_of(school.school_id), ForumKind.SUPPORT, "Support meeting"),
    ):
        forum = await _newer(work, fact, key, kind, f"{school.short_name} {called}")
        if forum is not None:
            held = await Forums(work).seek(key)
            await Forums(work).keep(held, forum.paired(chiefs, heads))


async def _newer(
    work: Work, fact: SchoolRecorded, key: ForumId, kind: ForumKind, name: str
) -> Forum | None:
    held, sequence = await Forums(work).seek(key), work.heard.sequence
    if held is not None and held.sequence >= sequence:
        return None
    forum = held or Forum.founded(
        key, name=name, kind=kind, school_id=fact.school.school_id, on=work.today
    )
    return forum.as_told(
        name=name, members=forum.members, active=fact.school.open, sequence=sequence
    )
