"""What is published of a school and of England, as `sheets` keeps it ready."""

from chassis.work import Work
from contracts.schools import SchoolId
from performance.heads_reports.model.headlines import Published


async def school_as_published(work: Work, school_id: SchoolId) -> Published:
    """Find every figure of a school that may be seen."""
    del work, school_id
    return {}


async def england_as_published(work: Work) -> Published:
    """Find England's figures."""
    del work
    return {}
