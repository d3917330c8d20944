"""What the schools of a list are called."""

from collections.abc import Iterable

from chassis.work import Work
from contracts.schools import SchoolId
from performance.known.repository import KnownSchools


async def names_of(work: Work, schools: Iterable[SchoolId]) -> dict[SchoolId, str]:
    """Name these schools; one that is not known is left out."""
    known = await KnownSchools(work).of(schools)
    return {SchoolId(key): school.name for key, school in known.items()}
