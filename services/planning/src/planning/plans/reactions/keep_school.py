"""Keep what plans need of each school the directory tells of."""

from chassis.work import Work
from contracts.schools import SchoolRecorded
from planning.plans.model.known import KnownSchool
from planning.plans.repository import KnownSchools


async def keep_school(work: Work, fact: SchoolRecorded) -> None:
    """Take a school's name, and whether it is open, unless something newer is known."""
    schools = KnownSchools(work)
    school, sequence = fact.school, work.message.sequence if work.message else 0
    held = await schools.seek(school.school_id)
    if held is None or held.sequence < sequence:
        await schools.save(
            KnownSchool(
                id=school.school_id,
                version=held.version if held else 0,
                name=school.name,
                open=school.open,
                sequence=sequence,
            )
        )
