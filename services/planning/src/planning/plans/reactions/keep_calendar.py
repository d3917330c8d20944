"""Keep the trust's calendar and each school's own; judge anew what is late by them (R2, R12)."""

from chassis.work import Work
from contracts.calendar.published import calendar_in
from contracts.directory import CalendarPublished
from planning.plans.model.known import KnownCalendar, calendar_id
from planning.plans.reactions.mark_overdue import mark_overdue
from planning.plans.repository import KnownCalendars


async def keep_calendar(work: Work, fact: CalendarPublished) -> None:
    """Take a calendar, unless something newer is known."""
    calendars = KnownCalendars(work)
    key = calendar_id(fact.cycle, fact.school_id)
    sequence = work.message.sequence if work.message else 0
    held = await calendars.seek(key)
    if held is not None and held.sequence >= sequence:
        return
    await calendars.save(
        KnownCalendar(
            id=key,
            version=held.version if held else 0,
            cycle=fact.cycle,
            school_id=fact.school_id,
            calendar=calendar_in(fact),
            sequence=sequence,
        )
    )
    await mark_overdue(work)
