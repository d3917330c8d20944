"""Keep the trust's calendar and each school's own (R1, R2)."""

from chassis.work import Work
from contracts.calendar.published import calendar_in
from contracts.directory import CalendarPublished
from performance.known.model import KnownCalendar, calendar_id
from performance.known.repository import KnownCalendars


async def keep_calendar(work: Work, fact: CalendarPublished) -> None:
    """Take a calendar in, unless something newer is known."""
    calendars = KnownCalendars(work)
    key = calendar_id(fact.cycle, fact.school_id)
    held = await calendars.seek(key)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    await calendars.save(
        KnownCalendar(
            id=key,
            version=held.version if held else 0,
            cycle=fact.cycle,
            school_id=fact.school_id,
            calendar=calendar_in(fact),
            sequence=work.heard.sequence,
        )
    )
