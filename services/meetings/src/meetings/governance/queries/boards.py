"""The boards with how often each was told something this cycle: the coverage grid of R100."""

from datetime import date

from chassis.work import Work
from contracts.api.meetings_governance import BoardView
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear
from contracts.directory import Cycle, TrustSettings
from contracts.meetings import ForumId, ForumKind
from contracts.permissions import Permission
from meetings.governance.model.board import Board
from meetings.governance.model.told import Telling, cycle_of
from meetings.governance.repository import Boards, Presentations, TrusteesUpdates
from meetings.known.repository import KnownSettingsOfTrust


class ListBoards(Frozen):
    """A page of boards, as they stand in a cycle; without one, in the present."""

    cycle: str | None
    after: str | None
    limit: int


async def list_boards(work: Work, asked: ListBoards) -> Page[BoardView]:
    """List the boards that may be seen, each with what it was told."""
    page = await Boards(work).page({"active": True}, after=asked.after, limit=asked.limit)
    settings = await KnownSettingsOfTrust(work).now()
    cycle = _cycle(asked.cycle, work.today)
    items = [await _shown(work, board, cycle, settings) for board in page.items]
    return Page[BoardView](items=tuple(items), next=page.next)


async def board_of(work: Work, forum_id: ForumId) -> BoardView:
    """Show one board as it stands in the present cycle."""
    board = await Boards(work).get(forum_id)
    settings = await KnownSettingsOfTrust(work).now()
    return await _shown(work, board, cycle_of(work.today), settings)


async def _shown(work: Work, board: Board, cycle: Cycle, settings: TrustSettings) -> BoardView:
    of_trustees = board.kind is ForumKind.TRUSTEES
    told = await _told(work, board, cycle)
    record = Permission.UPDATE_TRUSTEES if of_trustees else Permission.RECORD_PRESENTATION
    return BoardView(
        id=board.id,
        version=board.version,
        name=board.name,
        kind=board.kind,
        school_id=board.school_id,
        members=board.members,
        cycle=cycle,
        given=len(told),
        owed=(
            settings.trustee_updates_each_cycle
            if of_trustees
            else settings.lgb_presentations_each_cycle
        ),
        last_given_on=max((one.given_on for one in told), default=None),
        may_record=work.actor.may_with(record, board),
        may_ask=work.actor.may_with(Permission.ASK_BOARD_QUESTION, board),
    )


async def _told(work: Work, board: Board, cycle: Cycle) -> list[Telling]:
    forum = ForumId(board.id)
    if board.kind is ForumKind.TRUSTEES:
        return [*await TrusteesUpdates(work).to_board(forum, cycle)]
    return [*await Presentations(work).to_board(forum, cycle)]


def _cycle(written: str | None, today: date) -> Cycle:
    return Cycle(AcademicYear.read(written).label) if written else cycle_of(today)
