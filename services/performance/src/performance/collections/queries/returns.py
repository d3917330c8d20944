"""What can be asked about returns: the tiles of a board, a school's own, one in full."""

from chassis.work import Work
from contracts.api.performance_returns import ReturnLineView, ReturnView
from contracts.base import Frozen, Page
from contracts.performance import CollectionId, ReturnId
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.collections.model.collection import Collection
from performance.collections.model.parts import last_touch
from performance.collections.model.returns import WITH_SCHOOL, Return
from performance.collections.queries.shown import return_as_seen
from performance.collections.repository import Collections, Returns


class ListReturns(Frozen):
    """A page of returns: of one collection, of one school, or both."""

    collection_id: CollectionId | None
    school_id: SchoolId | None
    after: str | None
    limit: int


async def list_returns(work: Work, asked: ListReturns) -> Page[ReturnLineView]:
    """List the returns that may be seen; without a collection, the newest ones first."""
    query = {
        **({"school_id": asked.school_id} if asked.school_id else {}),
        **({"collection_id": asked.collection_id} if asked.collection_id else {}),
    }
    page = await Returns(work).page(
        query, down=asked.collection_id is None, after=asked.after, limit=asked.limit
    )
    collections = await Collections(work).of(one.collection_id for one in page.items)
    return Page[ReturnLineView](
        items=tuple(_line_of(work, one, collections[one.collection_id]) for one in page.items),
        next=page.next,
    )


async def return_of(work: Work, return_id: ReturnId) -> ReturnView:
    """Show a return in full: to those who enter it as entered, to others as it may be shown."""
    found = await Returns(work).get(return_id)
    collection = await Collections(work).get(found.collection_id)
    return await return_as_seen(work, found, collection)


def _line_of(work: Work, one: Return, collection: Collection) -> ReturnLineView:
    by, at = last_touch(one.entries, one.queries, one.moves)
    return ReturnLineView(
        id=one.id,
        version=one.version,
        collection_id=one.collection_id,
        collection_name=collection.name,
        collection_open=collection.open,
        year=one.year,
        opens=collection.opens,
        due=collection.due,
        school_id=one.school_id,
        state=one.state,
        late_days=one.late_days(collection.due, work.today),
        asked=len(one.spots),
        filled=len(one.kept),
        open_queries=len(one.open_queries),
        last_by=by,
        last_at=at,
        may_write=one.state in WITH_SCHOOL
        and collection.takes_figures(work.today)
        and work.actor.may_with(Permission.WRITE_RETURN, one),
    )
