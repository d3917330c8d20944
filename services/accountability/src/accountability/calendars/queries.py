"""What can be asked of the calendars."""

from accountability.calendars.model import KeptCalendar, calendar_id
from accountability.calendars.repository import KeptCalendars
from chassis.work import Work
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.schools import SchoolId


class TermsAsked(Frozen):
    """The terms of a cycle, for one school or (with none) for the trust."""

    cycle: Cycle
    school_id: SchoolId | None


async def terms_of(work: Work, asked: TermsAsked) -> KeptCalendar:
    """Give the school's own dates where it keeps some, else the trust's (R2)."""
    calendars = KeptCalendars(work)
    own = calendar_id(asked.cycle, asked.school_id)
    held = await calendars.seek(own)
    return await calendars.get(own if held else calendar_id(asked.cycle, None))
