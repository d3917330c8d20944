"""When the directory publishes the trust's calendar, count school weeks by it."""

from accountability.known.model import KnownYear
from accountability.known.repository import KnownYears
from chassis.work import Work
from contracts.calendar.published import calendar_in
from contracts.directory import CalendarPublished


async def keep_year(work: Work, fact: CalendarPublished) -> None:
    """Take the trust's calendar in, unless something newer is known; a school's own is not it."""
    years, sequence = KnownYears(work), work.heard.sequence
    held = await years.seek(fact.cycle)
    if fact.school_id is not None or (held and held.sequence >= sequence):
        return
    known = KnownYear(
        id=fact.cycle,
        version=held.version if held else 0,
        calendar=calendar_in(fact),
        sequence=sequence,
    )
    await years.save(known)
