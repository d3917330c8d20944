"""Accept a return."""

from chassis.work import Work
from contracts.performance import ReturnId
from contracts.permissions import Permission
from performance.collections.model.returns import Return
from performance.collections.repository import Returns


async def accept_return(work: Work, return_id: ReturnId) -> Return:
    """Take it as it stands; nobody sees its figures compared until it is published."""
    returns = Returns(work)
    submitted = await returns.to_change(return_id, needing=Permission.RUN_COLLECTION)
    accepted, told = submitted.accept(work.actor.id, work.now)
    return await returns.save(accepted, told)
