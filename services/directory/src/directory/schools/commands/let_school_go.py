"""Let a school leave the trust."""

from chassis.work import Work
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.schools.model.school import School
from directory.schools.repository import Schools


async def let_school_go(work: Work, school_id: SchoolId) -> School:
    """Record that a school left today; its records stay."""
    schools = Schools(work)
    held = await schools.to_change(school_id, needing=Permission.MANAGE_SCHOOLS)
    return await schools.keep(held, held.leave(work.today))
