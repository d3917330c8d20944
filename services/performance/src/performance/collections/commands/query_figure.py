"""Ask a school about one of its figures."""

from chassis.work import Work
from contracts.api.performance_return_bodies import QueryBody
from contracts.base import Frozen
from contracts.performance import ReturnId
from contracts.permissions import Permission
from performance.collections.model.parts import ValueQuery
from performance.collections.model.returns import Return
from performance.collections.repository import Returns


class QueryFigure(Frozen):
    """A question about one figure."""

    return_id: ReturnId
    body: QueryBody


async def query_figure(work: Work, command: QueryFigure) -> Return:
    """Let the specialist ask; that it is queried is announced once, the words never."""
    returns = Returns(work)
    submitted = await returns.to_change(command.return_id, needing=Permission.RUN_COLLECTION)
    query = ValueQuery(
        id=work.new_id(),
        measure=command.body.measure,
        group=command.body.group,
        words=command.body.words,
        asked_by=work.actor.id,
        asked_at=work.now,
        version=submitted.version + 1,
    )
    queried, told = submitted.query(query)
    return await returns.save(queried, *([told] if told else []))
