"""What can be asked about schools."""

from chassis.work import Work
from contracts.base import Frozen, Page
from contracts.schools import SchoolId
from directory.schools.model.school import School
from directory.schools.repository import Schools


class SchoolsAsked(Frozen):
    """A page of the list, by name."""

    after: str | None
    limit: int


async def schools_by_name(work: Work, asked: SchoolsAsked) -> Page[School]:
    """List the trust's schools, those that left too, marked by `open`."""
    return await Schools(work).page({}, by="name", after=asked.after, limit=asked.limit)


async def school(work: Work, school_id: SchoolId) -> School:
    """Show one school."""
    return await Schools(work).get(school_id)
