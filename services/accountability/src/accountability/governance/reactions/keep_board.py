"""When a board is founded, renamed or closed, keep it."""

from accountability.governance.model import BOARDS, Board
from accountability.governance.repository import Boards
from chassis.work import Work
from contracts.accountability_meetings import GovernanceChanged
from contracts.meetings import ForumRecorded


async def keep_board(work: Work, fact: ForumRecorded) -> None:
    """Hold the board as at this version; other forums are the ledger's alone."""
    forum, boards = fact.forum, Boards(work)
    if forum.kind not in BOARDS:
        return
    held = await boards.seek(forum.forum_id) or Board(id=forum.forum_id, school_id=forum.school_id)
    now = held.hear_forum(forum, work.heard.sequence)
    if now != held:
        await boards.save(now, GovernanceChanged(school_id=forum.school_id, cycle=None))
