"""Answer a question about a figure."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.performance import ReturnId
from contracts.permissions import Permission
from performance.collections.model.parts import Answer
from performance.collections.model.returns import Return
from performance.collections.repository import Returns


class AnswerQuery(Frozen):
    """What the school says to one question."""

    return_id: ReturnId
    query_id: str
    words: str


async def answer_query(work: Work, command: AnswerQuery) -> Return:
    """Let the school answer in words; nothing is announced."""
    returns = Returns(work)
    queried = await returns.to_change(command.return_id, needing=Permission.WRITE_RETURN)
    answer = Answer(words=command.words, by=work.actor.id, at=work.now, version=queried.version + 1)
    return await returns.save(queried.answer(command.query_id, answer))
