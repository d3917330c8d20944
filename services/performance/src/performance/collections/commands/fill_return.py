"""Fill in a return, as often as one likes until it is handed in."""

from chassis.work import Work
from contracts.api.performance_return_bodies import FiguresBody
from contracts.base import Frozen
from contracts.performance import ReturnId
from contracts.permissions import Permission
from performance.collections.model.entering import all_kept
from performance.collections.model.returns import Return
from performance.collections.repository import Collections, Returns


class FillReturn(Frozen):
    """All figures of a return as they now stand."""

    return_id: ReturnId
    body: FiguresBody


async def fill_return(work: Work, command: FillReturn) -> Return:
    """Keep a draft's figures, all or none; saving the same again changes nothing."""
    returns = Returns(work)
    draft = await returns.to_change(command.return_id, needing=Permission.WRITE_RETURN)
    collection = await Collections(work).seek(draft.collection_id)
    if collection:
        collection.must_take_figures(work.today)
    figures = all_kept(command.body.figures, draft.spots)
    filled = draft.fill(figures, work.actor.id, work.now)
    return draft if filled is draft else await returns.save(filled)
