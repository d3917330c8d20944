"""Boards' questions over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.meetings_questions import AskQuestion, BoardRemarkBody, QuestionView
from contracts.base import Page
from contracts.meetings import ForumId, QuestionId, QuestionState
from meetings.governance.commands import answer_question as saying
from meetings.governance.commands.ask_question import RaiseQuestion
from meetings.governance.commands.ask_question import raise_question as ask
from meetings.governance.queries.questions import ListQuestions, question_of
from meetings.governance.queries.questions import list_questions as listing

router = APIRouter(tags=["governance"])


@router.get("/questions")
async def list_questions(  # noqa: PLR0913 - each a query parameter
    run: Run,
    *,
    forum_id: ForumId | None = None,
    mine: bool = False,
    state: QuestionState | None = None,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[QuestionView]:
    """List questions of one's boards and those one owes an answer to, newest first."""
    asked = ListQuestions(forum_id=forum_id, mine=mine, state=state, after=after, limit=limit)
    return await run(listing, asked)


@router.post("/boards/{forum_id}/questions", status_code=201)
async def ask_question(forum_id: ForumId, body: AskQuestion, run: Run) -> QuestionView:
    """Ask for a board, with an owner and the day an answer is due."""
    asked = await run(ask, RaiseQuestion(forum_id=forum_id, body=body))
    return await run(question_of, QuestionId(asked.id))


@router.get("/questions/{question_id}")
async def get_question(question_id: QuestionId, run: Run) -> QuestionView:
    """Show a question with everything said to it."""
    return await run(question_of, question_id)


@router.post("/questions/{question_id}/answers")
async def answer_question(question_id: QuestionId, body: BoardRemarkBody, run: Run) -> QuestionView:
    """Answer the board."""
    await run(saying.answer_question, saying.Say(question_id=question_id, text=body.text))
    return await run(question_of, question_id)


@router.post("/questions/{question_id}/challenges")
async def challenge_answer(
    question_id: QuestionId, body: BoardRemarkBody, run: Run
) -> QuestionView:
    """Challenge the answer: the owner owes another."""
    await run(saying.challenge_answer, saying.Say(question_id=question_id, text=body.text))
    return await run(question_of, question_id)


@router.post("/questions/{question_id}/close")
async def close_question(question_id: QuestionId, run: Run) -> QuestionView:
    """Close a question the board is content with."""
    await run(saying.close_question, question_id)
    return await run(question_of, question_id)
