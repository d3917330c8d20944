"""Seal notes anew with the newest key, so that an older one can be dropped."""

from chassis.work import Work
from meetings.one_to_ones.repository.keys import key_ring
from meetings.one_to_ones.repository.notes import Notes

AT_ONCE = 200


async def renew_seals(work: Work) -> None:
    """Do so for as many as fit one unit of work; once a day, or by `python -m meetings.renew`."""
    await renew_some(work)


async def renew_some(work: Work) -> int:
    """Renew at most `AT_ONCE` seals; gives how many were."""
    notes, ring = Notes(work), key_ring()
    sealed_before = {"key": {"$in": sorted(ring.older)}}
    old = await notes.all(sealed_before, sort=(("key", 1), ("id", 1)), limit=AT_ONCE)
    for one in old:
        text = ring.open(one.key, one.sealed, one.bound_to)
        await notes.save(one.resealed(ring.newest, ring.seal(text, one.bound_to)))
    return len(old)
