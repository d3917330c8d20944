"""Send the letters that are due: each once, though several copies look (R46).

A letter is taken by one copy, sent, and marked as sent. A copy that dies in between leaves it to
another after five minutes, under the same Message-ID.
"""

import logging

from aiosmtplib import SMTPException

from chassis.bus import SYSTEM
from chassis.store import Store
from chassis.work import Work
from contracts.errors import ChangedMeanwhile
from contracts.people import PersonId
from meetings.digests.model.digest import Digest
from meetings.digests.model.letter import Letter, letter_of
from meetings.digests.repository.kept import Digests, OwnActions
from meetings.digests.repository.post import mail_settings, post
from meetings.known.repository import KnownPeople

log = logging.getLogger(__name__)


async def send_digests(store: Store) -> None:
    """Send what is due and nobody else is sending; one that fails is tried again later."""
    if mail_settings().server is None:
        return
    for person in await store.transact(SYSTEM, _waiting):
        letter = await _take(store, person)
        if letter is None:
            continue
        try:
            await post(letter, mail_settings())
        except (SMTPException, OSError) as refused:
            log.warning("a letter was not taken: %s", type(refused).__name__)
        else:
            await _mark(store, person)


async def _waiting(work: Work) -> list[PersonId]:
    waiting = await Digests(work).waiting(work.today)
    return [PersonId(one.id) for one in waiting if one.due(work.today, work.now)]


async def _take(store: Store, person: PersonId) -> Letter | None:
    """Keep the other copies away and write the letter; None if there is none to send."""

    async def take(work: Work) -> Letter | None:
        digests = Digests(work)
        held = await digests.seek(person)
        if held is None or not held.due(work.today, work.now):
            return None
        known = await KnownPeople(work).seek(person)
        if known is None or not known.active:
            await digests.remove(held)
            return None
        letter = await _written(work, held)
        kept = held.taken(work.now) if letter else held.sent(work.today)
        await digests.save(kept)
        return letter

    try:
        return await store.transact(SYSTEM, take)
    except ChangedMeanwhile:
        return None  # another copy was first


async def _mark(store: Store, person: PersonId) -> None:
    async def mark(work: Work) -> None:
        digests = Digests(work)
        held = await digests.seek(person)
        if held is not None:
            await digests.save(held.sent(work.today))

    await store.transact(SYSTEM, mark)


async def _written(work: Work, digest: Digest) -> Letter | None:
    actions = await OwnActions(work).open_of(PersonId(digest.id))
    if not actions:
        return None
    return letter_of(
        actions,
        to=digest.address,
        mark=f"{digest.id}.{digest.next_on}",
        today=work.today,
        link=mail_settings().public_url.rstrip("/"),
    )
