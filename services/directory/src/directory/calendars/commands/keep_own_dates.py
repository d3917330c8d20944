"""Let a school keep dates of its own (R2)."""

from chassis.work import Work
from contracts.api.directory_calendars import SchoolCalendarBody
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.errors import ChangedMeanwhile, MustMatch
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.calendars.model.years import SchoolYear, TrustYear
from directory.calendars.repository import SchoolYears, TrustYears
from directory.known.repository import KnownSchools


class KeepOwnDates(Frozen):
    """A school does this differently in a cycle."""

    cycle: Cycle
    school_id: SchoolId
    body: SchoolCalendarBody


async def keep_own_dates(work: Work, command: KeepOwnDates) -> SchoolYear:
    """Set what the school does differently; no other school moves.

    The first time there is no version to match: none, or 0.
    """
    year, held = await own_dates(work, command.cycle, command.school_id)
    differing = held.differ(command.body, year)
    if held.version and differing == held:
        return held
    return await SchoolYears(work).save(differing, differing.published())


async def own_dates(work: Work, cycle: Cycle, school_id: SchoolId) -> tuple[TrustYear, SchoolYear]:
    """Fetch a school's dates to change them, by somebody who may and has seen this version."""
    await KnownSchools(work).get(school_id, needing=Permission.SET_SCHOOL_CALENDAR)
    year = await TrustYears(work).get(cycle)
    held = await SchoolYears(work).seek(SchoolYear.key(cycle, school_id))
    held = held or SchoolYear.like_the_trust(year, school_id)
    if work.if_match is None and held.version:
        raise MustMatch("say which version you are changing (If-Match)")
    if (work.if_match or 0) != held.version:
        raise ChangedMeanwhile(
            "somebody saved a change since you opened this",
            current_version=held.version,
            changes=[],
        )
    return year, held
