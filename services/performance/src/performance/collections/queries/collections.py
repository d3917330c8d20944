"""What can be asked about collection windows."""

from collections import Counter

from chassis.work import Work
from contracts.api.performance_collections import (
    AskedMeasureView,
    AskedOfPhaseView,
    CollectionLineView,
    CollectionView,
    ProgressCount,
)
from contracts.base import Frozen, Page
from contracts.performance import CollectionId, ReturnState
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.collections.model.asked import Asked
from performance.collections.model.collection import Collection
from performance.collections.repository import Collections, Returns


class ListCollections(Frozen):
    """A page of windows, newest first; those that ask one school alone, if it is named."""

    school_id: SchoolId | None
    after: str | None
    limit: int


async def list_collections(work: Work, asked: ListCollections) -> Page[CollectionLineView]:
    """List the windows that may be known of."""
    query = {"schools": asked.school_id} if asked.school_id else {}
    page = await Collections(work).page(query, down=True, after=asked.after, limit=asked.limit)
    return Page[CollectionLineView](
        items=tuple(_line_of(collection) for collection in page.items), next=page.next
    )


async def collection_of(work: Work, collection_id: CollectionId) -> CollectionView:
    """Show a window with the progress of the schools that whoever asks may see (R88)."""
    collection = await Collections(work).get(collection_id)
    returns = Returns(work)
    seen = [one for one in await returns.in_collection(collection.id) if returns.may_read(one)]
    counts = Counter(one.state for one in seen)
    return CollectionView(
        id=collection.id,
        version=collection.version,
        name=collection.name,
        year=collection.year,
        opens=collection.opens,
        due=collection.due,
        status=collection.status,
        open=collection.open,
        closed_on=collection.closed_on,
        schools=collection.schools,
        asked=_asked_in(collection),
        opened_by=collection.opened_by,
        opened_at=collection.opened_at,
        published_at=collection.published_at,
        progress=tuple(
            ProgressCount(state=state, returns=counts[state])
            for state in ReturnState
            if counts[state]
        ),
        late=sum(one.late_days(collection.due, work.today) > 0 for one in seen),
        may_run=work.actor.may_with(Permission.RUN_COLLECTION, collection),
    )


def _line_of(collection: Collection) -> CollectionLineView:
    return CollectionLineView(
        id=collection.id,
        name=collection.name,
        year=collection.year,
        opens=collection.opens,
        due=collection.due,
        open=collection.open,
        schools=len(collection.schools),
    )


def _asked_in(collection: Collection) -> tuple[AskedOfPhaseView, ...]:
    return tuple(
        AskedOfPhaseView(phase=phase, measures=tuple(_measure(one) for one in asked))
        for phase, asked in sorted(collection.asked.items())
    )


def _measure(asked: Asked) -> AskedMeasureView:
    return AskedMeasureView(
        measure=asked.measure,
        name=asked.facts.name,
        why_none=asked.why_none,
        groups=asked.groups,
    )
