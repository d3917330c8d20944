"""Keep each school's name and whether it is still with the trust."""

from chassis.work import Work
from contracts.schools import SchoolRecorded
from meetings.known.model import KnownSchool
from meetings.known.repository import KnownSchools


async def keep_school(work: Work, fact: SchoolRecorded) -> None:
    """Take a school in, unless something newer is known."""
    schools = KnownSchools(work)
    held = await schools.seek(fact.school.school_id)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    await schools.save(
        KnownSchool(
            id=fact.school.school_id,
            version=held.version if held else 0,
            name=fact.school.name,
            short_name=fact.school.short_name,
            open=fact.school.open,
            sequence=work.heard.sequence,
        )
    )
