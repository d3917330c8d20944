"""Send a return back."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.performance import ReturnId
from contracts.permissions import Permission
from performance.collections.model.returns import Return
from performance.collections.repository import Returns


class SendBack(Frozen):
    """Why the school has it again."""

    return_id: ReturnId
    words: str


async def send_back(work: Work, command: SendBack) -> Return:
    """Give the whole return back to its school, with words that stay between the two."""
    returns = Returns(work)
    away = await returns.to_change(command.return_id, needing=Permission.RUN_COLLECTION)
    back, told = away.send_back(command.words, work.actor.id, work.now)
    return await returns.save(back, told)
