"""Let the trustees' questions follow who sits on their board."""

from chassis.work import Work
from contracts.meetings import ForumKind, ForumRecorded
from meetings.governance.repository import Boards, Questions


async def follow_members(work: Work, fact: ForumRecorded) -> None:
    """Open every question of the trustees to a new one, and close it to one who left."""
    if fact.forum.kind is not ForumKind.TRUSTEES:
        return
    board = await Boards(work).seek(fact.forum.forum_id)
    if board is None:
        return
    questions = Questions(work)
    for question in await questions.all({"forum_id": board.id}):
        seen = question.seen_by(board.members)
        if seen != question:
            await questions.save(seen)
