"""When a board is presented to, or the trustees are updated, keep the day (R100, K14, K15)."""

from accountability.governance.model import Board, Given
from accountability.governance.repository import Boards
from chassis.work import Work
from contracts.accountability_meetings import GovernanceChanged
from contracts.meetings import PresentationGiven, TrusteesUpdated


async def keep_presentation(work: Work, fact: PresentationGiven) -> None:
    """Hold a presentation, or that it was withdrawn."""
    board = Board(id=fact.forum_id, school_id=fact.school_id)
    await _keep(work, board, fact.presentation_id, fact)


async def keep_update(work: Work, fact: TrusteesUpdated) -> None:
    """Hold an update of the trustees, or that it was withdrawn."""
    await _keep(work, Board(id=fact.forum_id, school_id=None), fact.update_id, fact)


async def _keep(
    work: Work, unheard: Board, key: str, fact: PresentationGiven | TrusteesUpdated
) -> None:
    boards = Boards(work)
    held = await boards.seek(unheard.id) or unheard
    given = Given(
        cycle=fact.cycle,
        on=fact.given_on,
        withdrawn=fact.withdrawn,
        sequence=work.heard.sequence,
    )
    now = held.hear_given(key, given)
    if now != held:
        await boards.save(now, GovernanceChanged(school_id=held.school_id, cycle=fact.cycle))
