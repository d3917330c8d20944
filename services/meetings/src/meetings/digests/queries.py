"""What somebody asked for, for themselves."""

from pydantic import JsonValue

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.api.meetings_digests import DigestView
from contracts.permissions import Permission
from meetings.digests.model.digest import Digest
from meetings.digests.repository.kept import Digests
from meetings.digests.repository.post import mail_settings


async def digest_of(work: Work, _asked: None) -> DigestView:
    """Show the asker's own wish; without one, that there is none."""
    me = work.actor.id
    work.actor.must(Permission.READ_OWN_ACTIONS, None, (me,))
    return digest_as_seen(me, await Digests(work).seek(me))


def digest_as_seen(person: str, held: Digest | None) -> DigestView:
    """Show a wish, and whether letters are sent at all here."""
    return DigestView(
        id=person,
        version=held.version if held else 0,
        available=mail_settings().smtp_url is not None,
        address=held.address if held else None,
        often=held.often if held else None,
        next_on=held.next_on if held else None,
    )


async def letters_asked_for(work: Work) -> AboutMePart:
    """Tell the address somebody gave for letters about their actions."""
    held = await Digests(work).seek(work.actor.id)
    kept: list[dict[str, JsonValue]] = []
    if held:
        kept.append({"address": held.address, "often": held.often.value})
    what = "Where you asked for letters about your actions"
    return AboutMePart(what=what, records=tuple(kept))
