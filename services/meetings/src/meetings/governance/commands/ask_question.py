"""Ask a question for a board."""

from chassis.work import Work
from contracts.api.meetings_questions import AskQuestion
from contracts.base import Frozen
from contracts.meetings import ForumId, ForumKind
from contracts.permissions import Permission
from meetings.governance.commands.judging import an_owner, board_for
from meetings.governance.model.question import Question
from meetings.governance.model.told import cycle_of
from meetings.governance.repository import Questions


class RaiseQuestion(Frozen):
    """A question, who owes its answer and by when."""

    forum_id: ForumId
    body: AskQuestion


async def raise_question(work: Work, command: RaiseQuestion) -> Question:
    """Let one of a board, or who answers to it, ask with an owner and a day (R101)."""
    board = await board_for(work, command.forum_id, Permission.ASK_BOARD_QUESTION)
    body = command.body
    question = Question(
        id=work.new_id(),
        forum_id=command.forum_id,
        school_id=board.school_id,
        people=(),
        cycle=cycle_of(work.today),
        question=body.question,
        asked_by=work.actor.id,
        asked_on=work.today,
        owner_id=await an_owner(work, body.owner_id, board),
        due=body.due,
    )
    members = board.members if board.kind is ForumKind.TRUSTEES else ()
    question = question.seen_by(members)
    return await Questions(work).save(question, question.raised())
