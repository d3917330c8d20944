"""Delete notes past their time: the end of the cycle after the meeting (domain §2.5)."""

from chassis.work import Work
from meetings.one_to_ones.repository.notes import Notes

_AT_ONCE = 500


async def forget_old_notes(work: Work) -> None:
    """Delete what was to be kept until yesterday or before; the rest of many the next day."""
    notes = Notes(work)
    past = {"kept_until": {"$lt": work.today.isoformat()}}
    for old in await notes.all(past, sort=(("kept_until", 1), ("id", 1)), limit=_AT_ONCE):
        await notes.remove(old)
