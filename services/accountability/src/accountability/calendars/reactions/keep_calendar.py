"""When the directory publishes a calendar, keep its terms."""

from accountability.calendars.model import KeptCalendar, calendar_id
from accountability.calendars.repository import KeptCalendars
from chassis.work import Work
from contracts.directory import CalendarPublished


async def keep_calendar(work: Work, fact: CalendarPublished) -> None:
    """Hold the terms as last told; an older word changes nothing."""
    kept, sequence = KeptCalendars(work), work.heard.sequence
    key = calendar_id(fact.cycle, fact.school_id)
    held = await kept.seek(key)
    if held is None:
        told = KeptCalendar(
            id=key,
            cycle=fact.cycle,
            school_id=fact.school_id,
            terms=fact.terms,
            sequence=sequence,
        )
        await kept.save(told)
    elif sequence > held.sequence:
        await kept.save(held.but(terms=fact.terms, sequence=sequence))
