"""Questions as their board and their owners see them."""

from chassis.work import Work
from contracts.api.meetings_questions import QuestionView, RemarkView
from contracts.base import Frozen, Page
from contracts.meetings import ForumId, QuestionId, QuestionState
from contracts.permissions import Permission
from meetings.governance.model.question import Question
from meetings.governance.repository import Questions


class ListQuestions(Frozen):
    """A page of questions, newest first: one board's, those one owes, those in a state."""

    forum_id: ForumId | None
    mine: bool
    state: QuestionState | None
    after: str | None
    limit: int


async def list_questions(work: Work, asked: ListQuestions) -> Page[QuestionView]:
    """List the questions of one's own boards, and those one owes an answer to."""
    query = {
        **({"forum_id": asked.forum_id} if asked.forum_id else {}),
        **({"owner_id": work.actor.id} if asked.mine else {}),
        **({"state": asked.state.value} if asked.state else {}),
    }
    page = await Questions(work).page(query, down=True, after=asked.after, limit=asked.limit)
    items = tuple(question_as_seen(work, one) for one in page.items)
    return Page[QuestionView](items=items, next=page.next)


async def question_of(work: Work, key: QuestionId) -> QuestionView:
    """Show one question."""
    return question_as_seen(work, await Questions(work).get(key))


def question_as_seen(work: Work, one: Question) -> QuestionView:
    """Show a question with what whoever asks may do to it."""
    actor, answered = work.actor, one.state is QuestionState.ANSWERED
    answers = actor.may(Permission.ANSWER_BOARD_QUESTION, one.place, (one.owner_id,))
    judges = actor.may_with(Permission.ASK_BOARD_QUESTION, one) and actor.id != one.owner_id
    return QuestionView(
        id=one.id,
        version=one.version,
        forum_id=one.forum_id,
        school_id=one.school_id,
        cycle=one.cycle,
        question=one.question,
        asked_by=one.asked_by,
        asked_on=one.asked_on,
        owner_id=one.owner_id,
        due=one.due,
        state=one.state,
        overdue=one.is_overdue(work.today),
        remarks=tuple(RemarkView(kind=r.kind, text=r.text, by=r.by, at=r.at) for r in one.remarks),
        answered_on=one.answered_on,
        closed_on=one.closed_on,
        may_answer=answers and not one.closed,
        may_challenge=judges and answered,
        may_close=judges and answered,
    )
