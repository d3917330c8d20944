"""Ask for letters about one's own actions, or for no more."""

from chassis.work import Work
from contracts.api.meetings_digests import DigestBody
from contracts.permissions import Permission
from meetings.digests.model.digest import Digest, next_day
from meetings.digests.repository.kept import Digests


async def keep_digest(work: Work, body: DigestBody) -> Digest:
    """Let anybody ask for their own; a change needs the version it was made from."""
    me = work.actor.id
    work.actor.must(Permission.READ_OWN_ACTIONS, None, (me,))
    digests = Digests(work)
    held = await digests.seek(me)
    if held is not None:
        digests.matched(held)
    return await digests.save(
        Digest(
            id=me,
            version=held.version if held else 0,
            people=(me,),
            address=body.address,
            often=body.often,
            next_on=next_day(body.often, work.today),
        )
    )


async def stop_digest(work: Work, _asked: None) -> None:
    """End the letters and forget the address."""
    me = work.actor.id
    work.actor.must(Permission.READ_OWN_ACTIONS, None, (me,))
    digests = Digests(work)
    held = await digests.seek(me)
    if held is not None:
        await digests.remove(held)
