"""When the directory records a school, know its phase."""

from accountability.known.model import KnownSchool
from accountability.known.repository import KnownSchools
from chassis.work import Work
from contracts.schools import SchoolRecorded


async def keep_school(work: Work, fact: SchoolRecorded) -> None:
    """Take the school in, unless something newer is known."""
    schools, facts, sequence = KnownSchools(work), fact.school, work.heard.sequence
    held = await schools.seek(facts.school_id)
    if held and held.sequence >= sequence:
        return
    known = KnownSchool(
        id=facts.school_id,
        version=held.version if held else 0,
        school_id=facts.school_id,
        facts=facts,
        sequence=sequence,
    )
    await schools.save(known)
