"""What can be asked about forums, each with its rhythm where that may be seen."""

from typing import Annotated

from pydantic import Field

from chassis.store import LONGEST_PAGE, PAGE
from chassis.work import Work
from contracts.api.meetings_forums import ForumView, RhythmView
from contracts.base import Frozen, Page
from contracts.meetings import ForumId, ForumKind
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.forums.model import RULES, Forum
from meetings.forums.repository import Forums
from meetings.known.queries import rhythms_of


class ListForums(Frozen):
    """A page of forums by name: of one kind, of a school, or those one is in or leads."""

    kind: ForumKind | None = None
    school_id: SchoolId | None = None
    mine: Annotated[bool, Field(description="Only those you are in or lead")] = False
    after: str | None = None
    limit: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = PAGE


async def forums_by_name(work: Work, asked: ListForums) -> Page[ForumView]:
    """List the forums that meet."""
    query: dict[str, object] = {"active": True}
    if asked.kind:
        query["kind"] = asked.kind
    if asked.school_id:
        query["school_id"] = asked.school_id
    if asked.mine:
        me = work.actor.id
        query["$or"] = [{"members": me}, {"leads": me}]
    page = await Forums(work).page(query, by="name", after=asked.after, limit=asked.limit)
    return Page[ForumView](items=await _shown(work, page.items), next=page.next)


async def forum_of(work: Work, forum_id: ForumId) -> ForumView:
    """Show one forum."""
    (shown,) = await _shown(work, (await Forums(work).get(forum_id),))
    return shown


async def _shown(work: Work, forums: tuple[Forum, ...]) -> tuple[ForumView, ...]:
    open_to = [forum.id for forum in forums if _shows_rhythm(work, forum)]
    rhythms = await rhythms_of(work, open_to)
    return tuple(forum_as_seen(work, forum, rhythms.get(forum.id, ())) for forum in forums)


def _shows_rhythm(work: Work, forum: Forum) -> bool:
    return work.actor.may(Permission.READ_CADENCE, forum.school_id, forum.members)


def forum_as_seen(work: Work, forum: Forum, rhythm: tuple[RhythmView, ...]) -> ForumView:
    """Show a forum with what whoever asks may do to it."""
    return ForumView(
        id=forum.id,
        version=forum.version,
        name=forum.name,
        kind=forum.kind,
        school_id=forum.school_id,
        rule=forum.rule,
        rules=RULES[forum.kind],
        lead_id=forum.lead_id,
        agenda_lead_id=forum.agenda_lead_id,
        members=forum.members,
        active=forum.active,
        may_set=work.actor.may_with(Permission.SET_FORUMS, forum),
        rhythm=rhythm,
    )
