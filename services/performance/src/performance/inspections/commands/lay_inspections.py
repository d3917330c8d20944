"""Put a file's inspections in place."""

from collections.abc import Sequence

from chassis.work import Work
from contracts.performance import InspectionFacts
from contracts.schools import SchoolId
from performance.inspections.model import InspectionLayer, SchoolInspections
from performance.inspections.repository import Inspections


async def lay_inspections(
    work: Work, school_id: SchoolId, origin: str, inspections: Sequence[InspectionFacts]
) -> bool:
    """Keep what an origin says of a school; False, and nothing told, if that is held already."""
    kept = Inspections(work)
    held = await kept.seek(school_id) or SchoolInspections(id=school_id, school_id=school_id)
    layer = InspectionLayer(origin=origin, laid_at=work.now, inspections=tuple(inspections))
    if held.holds(layer):
        return False
    after, told = held.lay(layer)
    await kept.save(after, *told)
    return True
