"""Answer a board's question, challenge the answer, or close it."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.meetings import QuestionId
from contracts.permissions import Permission
from meetings.governance.model.question import Question
from meetings.governance.repository import Questions


class Say(Frozen):
    """Words said to a question, by either side."""

    question_id: QuestionId
    text: str


async def answer_question(work: Work, command: Say) -> Question:
    """Let the owner, or who answers for the place, tell the board."""
    questions = Questions(work)
    seen = await questions.get(command.question_id)
    work.actor.must(Permission.ANSWER_BOARD_QUESTION, seen.place, (seen.owner_id,))
    held = await questions.to_change(seen.id, needing=Permission.READ_BOARD_QUESTIONS)
    return await questions.save(*held.answer(command.text, work.actor.id, work.now, work.today))


async def challenge_answer(work: Work, command: Say) -> Question:
    """Let the board say that the answer does not do."""
    questions = Questions(work)
    held = await questions.to_change(command.question_id, needing=Permission.ASK_BOARD_QUESTION)
    return await questions.save(*held.challenge(command.text, work.actor.id, work.now))


async def close_question(work: Work, question_id: QuestionId) -> Question:
    """Let the board be content."""
    questions = Questions(work)
    held = await questions.to_change(question_id, needing=Permission.ASK_BOARD_QUESTION)
    return await questions.save(*held.close(work.actor.id, work.today))
