"""Let a school into the trust by hand."""

from chassis.work import Work
from contracts.api.directory_schools import SchoolBody
from contracts.permissions import Permission
from directory.schools.model.school import School
from directory.schools.repository import Schools


async def record_school(work: Work, body: SchoolBody) -> School:
    """Record a school whose URNs no other school has or had."""
    work.actor.must(Permission.MANAGE_SCHOOLS, None)
    schools = Schools(work)
    school = School.joining(work.new_id(), body)
    await schools.must_be_alone_with_its_urns(school)
    return await schools.save(school, school.recorded())
