"""Put a school back on the trust's dates (R2)."""

from chassis.work import Work
from contracts.api.directory_calendars import SchoolCalendarBody
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.schools import SchoolId
from directory.calendars.commands.keep_own_dates import own_dates
from directory.calendars.model.years import SchoolYear
from directory.calendars.repository import SchoolYears


class FollowTheTrust(Frozen):
    """A school gives up its own dates in a cycle."""

    cycle: Cycle
    school_id: SchoolId


async def follow_the_trust(work: Work, command: FollowTheTrust) -> SchoolYear:
    """Drop what the school did differently; nothing happens if there was nothing."""
    year, held = await own_dates(work, command.cycle, command.school_id)
    if not held.differs:
        return held
    following = held.differ(SchoolCalendarBody(), year)
    return await SchoolYears(work).save(following, following.published())
