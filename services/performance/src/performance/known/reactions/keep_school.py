"""Keep each school's numbers, name and phase, and whether it is still with the trust."""

from chassis.work import Work
from contracts.schools import SchoolRecorded
from performance.known.model import KnownSchool
from performance.known.repository import KnownSchools


async def keep_school(work: Work, fact: SchoolRecorded) -> None:
    """Take a school in, unless something newer is known."""
    schools = KnownSchools(work)
    held = await schools.seek(fact.school.school_id)
    if held is not None and held.sequence >= work.heard.sequence:
        return
    school = KnownSchool(
        id=fact.school.school_id,
        version=held.version if held else 0,
        sequence=work.heard.sequence,
        **fact.school.model_dump(exclude={"school_id"}),
    )
    await schools.save(school)
