"""Take a file's inspections back."""

from chassis.work import Work
from performance.inspections.repository import Inspections


async def lift_inspections(work: Work, origin: str) -> int:
    """Take back what an origin said, everywhere; gives how many schools that was."""
    kept = Inspections(work)
    schools = await kept.with_layer_of(origin)
    for held in schools:
        after, told = held.lift(origin)
        await kept.save(after, *told)
    return len(schools)
