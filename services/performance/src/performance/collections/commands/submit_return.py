"""Hand a return in."""

from chassis.work import Work
from contracts.performance import ReturnId
from contracts.permissions import Permission
from performance.collections.model.returns import Return
from performance.collections.repository import Collections, Returns


async def submit_return(work: Work, return_id: ReturnId) -> Return:
    """Give it to the data specialist, complete, also late as long as the window is open."""
    returns = Returns(work)
    draft = await returns.to_change(return_id, needing=Permission.WRITE_RETURN)
    collection = await Collections(work).seek(draft.collection_id)
    if collection:
        collection.must_take_figures(work.today)
    submitted, told = draft.submit(work.actor.id, work.now, work.today)
    return await returns.save(submitted, told)
