"""When a board asks, is answered or challenges, keep how its question stands (R101)."""

from accountability.governance.model import Board
from accountability.governance.repository import Boards
from chassis.work import Work
from contracts.accountability_meetings import GovernanceChanged
from contracts.meetings import QuestionAnswered, QuestionRaised


async def keep_question(work: Work, fact: QuestionRaised | QuestionAnswered) -> None:
    """Hold the question as at this version."""
    boards, asked = Boards(work), fact.question
    held = await boards.seek(asked.forum_id) or Board(id=asked.forum_id, school_id=asked.school_id)
    now = held.hear_question(asked, work.heard.sequence)
    if now != held:
        await boards.save(now, GovernanceChanged(school_id=held.school_id, cycle=asked.cycle))
