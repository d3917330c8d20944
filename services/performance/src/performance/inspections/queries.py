"""What can be asked about inspections."""

from chassis.work import Work
from contracts.api.performance_inspections import InspectionView, SchoolInspectionsView
from contracts.base import Frozen, Page
from contracts.performance import InspectionFacts
from contracts.schools import SchoolId, Urn
from performance.inspections.model import SchoolInspections
from performance.inspections.repository import Inspections
from performance.known.repository import KnownSchools


class ListInspections(Frozen):
    """A page of schools and their inspections, or one school's."""

    school_id: SchoolId | None
    after: str | None
    limit: int


async def list_inspections(work: Work, asked: ListInspections) -> Page[SchoolInspectionsView]:
    """List the latest outcome of each kind for the schools whoever asks may see."""
    query = {"school_id": asked.school_id} if asked.school_id else {}
    page = await Inspections(work).page(query, after=asked.after, limit=asked.limit)
    known = await KnownSchools(work).of(one.school_id for one in page.items)
    items = tuple(
        school_as_seen(one, known[one.school_id].urn if one.school_id in known else None)
        for one in page.items
    )
    return Page[SchoolInspectionsView](items=items, next=page.next)


def school_as_seen(kept: SchoolInspections, urn: Urn | None) -> SchoolInspectionsView:
    """Show both kinds; `urn` is the school's own, by which a predecessor's is told apart."""
    return SchoolInspectionsView(
        id=kept.id,
        version=kept.version,
        school_id=kept.school_id,
        report_card=_seen(kept.report_card, urn),
        old_grade=_seen(kept.old_grade, urn),
    )


def _seen(one: InspectionFacts | None, urn: Urn | None) -> InspectionView | None:
    if one is None:
        return None
    return InspectionView(
        of_predecessor=urn is not None and one.urn != urn,
        **one.model_dump(exclude={"school_id"}),
    )
