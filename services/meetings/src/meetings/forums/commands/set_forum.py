"""Set a forum's rule, its linked lead and its agenda lead."""

from chassis.work import Work
from contracts.api.meetings_forums import ForumBody
from contracts.base import Frozen
from contracts.errors import Invalid
from contracts.meetings import ForumId, ForumKind
from contracts.people import PersonId, Role
from contracts.permissions import Permission
from meetings.forums.model import Forum
from meetings.forums.repository import Forums
from meetings.known.repository import KnownPeople


class SetForum(Frozen):
    """Which forum, and what is chosen for it."""

    forum_id: ForumId
    body: ForumBody


async def set_forum(work: Work, command: SetForum) -> Forum:
    """Choose rule and leads (R34, R39); the leads must be people who are still here."""
    forums, body = Forums(work), command.body
    forum = await forums.to_change(command.forum_id, needing=Permission.SET_FORUMS)
    for field in ("lead_id", "agenda_lead_id"):
        await _must_be_here(work, field, getattr(body, field))
    chosen = forum.chosen(body.rule, body.lead_id, body.agenda_lead_id)
    if chosen.kind is ForumKind.SUPPORT and chosen.school_id is not None:
        heads = await KnownPeople(work).who_is(Role.HEADTEACHER, chosen.school_id)
        chosen = chosen.paired((), heads)
    await forums.keep(forum, chosen)
    return chosen


async def _must_be_here(work: Work, field: str, person: PersonId | None) -> None:
    if person is None:
        return
    known = await KnownPeople(work).seek(person)
    if known is None or not known.active:
        raise Invalid.at(field, "choose somebody who is in the directory and has not left")
