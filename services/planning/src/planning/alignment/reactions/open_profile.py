"""Open a profile for each school the directory tells of, and keep its name and phase."""

from chassis.work import Work
from contracts.schools import SchoolRecorded
from planning.alignment.model import Profile
from planning.alignment.repository import Profiles


async def open_profile(work: Work, fact: SchoolRecorded) -> None:
    """Take a school's name and phase, unless something newer is known already."""
    profiles = Profiles(work)
    school, sequence = fact.school, work.message.sequence if work.message else 0
    held = await profiles.seek(school.school_id)
    if held is None:
        await profiles.save(Profile.of(school, sequence))
    elif held.sequence < sequence:
        await profiles.save(
            held.but(school_name=school.name, phase=school.phase, sequence=sequence)
        )
