"""Take a school back that left, or was let go by mistake."""

from chassis.work import Work
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.schools.model.school import School
from directory.schools.repository import Schools


async def take_school_back(work: Work, school_id: SchoolId) -> School:
    """Record that a school is of the trust again."""
    schools = Schools(work)
    held = await schools.to_change(school_id, needing=Permission.MANAGE_SCHOOLS)
    return await schools.keep(held, held.come_back())
