"""What can be asked of governance: boards in a cycle, what waits, and enquiries in numbers."""

from collections.abc import Iterable
from datetime import date

from accountability.governance.model import Asked, Board, Enquiries
from accountability.governance.repository import Boards, EnquiryCounts
from chassis.work import Work
from contracts.api.accountability_governance import (
    BoardView,
    EnquiryCount,
    GovernanceView,
    OpenQuestionView,
)
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.errors import Forbidden
from contracts.meetings import ForumKind
from contracts.permissions import Permission

MOST_SHOWN = 200


class EnquiriesAsked(Frozen):
    """Part of the list of schools."""

    after: str | None
    limit: int


async def governance_view(work: Work, cycle: Cycle | None) -> GovernanceView:
    """Show every board the person may see; of what waits, the oldest 200 one by one."""
    if Permission.READ_GOVERNANCE_VIEW not in work.actor.permissions():
        raise Forbidden(f"this needs the permission {Permission.READ_GOVERNANCE_VIEW}")
    cycle = cycle or Cycle(AcademicYear.of(work.today).label)
    boards = [board for board in await Boards(work).readable_now() if board.sits]
    views = sorted((_board(one, cycle) for one in boards), key=_place)
    bodies = [one for one in views if one.kind is ForumKind.LOCAL_GOVERNING_BODY]
    waiting = _oldest_first(one for board in boards for one in board.waiting)
    return GovernanceView(
        cycle=cycle,
        boards=tuple(views),
        bodies=len(bodies),
        presented_to=sum(bool(one.given_on) for one in bodies),
        updates=tuple(
            sorted(day for one in views if one.kind is ForumKind.TRUSTEES for day in one.given_on)
        ),
        questions=sum(one.questions for one in views),
        waiting=len(waiting),
        oldest_days=(work.today - waiting[0].facts.asked_on).days if waiting else None,
        open_questions=tuple(_question(one, work.today) for one in waiting[:MOST_SHOWN]),
    )


async def enquiry_counts(work: Work, asked: EnquiriesAsked) -> Page[EnquiryCount]:
    """Count each school's lines of enquiry, for whoever may know of them."""
    page = await EnquiryCounts(work).page({}, after=asked.after, limit=asked.limit)
    return Page(items=tuple(_enquiries(one) for one in page.items), next=page.next)


def _board(board: Board, cycle: Cycle) -> BoardView:
    if board.forum is None:
        raise RuntimeError("only a board that has been heard of is shown")
    waiting = board.waiting
    return BoardView(
        forum_id=board.forum.forum_id,
        name=board.forum.name,
        kind=board.forum.kind,
        school_id=board.school_id,
        given_on=board.given_in(cycle),
        questions=board.asked_in(cycle),
        waiting=len(waiting),
        oldest_asked=waiting[0].facts.asked_on if waiting else None,
    )


def _place(board: BoardView) -> tuple[bool, str, str]:
    """Put the trustees first, then go by name."""
    return (board.kind is not ForumKind.TRUSTEES, board.name.casefold(), board.forum_id)


def _oldest_first(questions: Iterable[Asked]) -> list[Asked]:
    return sorted(questions, key=lambda one: (one.facts.asked_on, one.facts.question_id))


def _question(asked: Asked, today: date) -> OpenQuestionView:
    facts = asked.facts
    return OpenQuestionView(
        id=facts.question_id,
        version=asked.sequence,
        forum_id=facts.forum_id,
        school_id=facts.school_id,
        owner_id=facts.owner_id,
        asked_on=facts.asked_on,
        due=facts.due,
        state=facts.state,
        days_open=max((today - facts.asked_on).days, 0),
        overdue=facts.due < today,
    )


def _enquiries(held: Enquiries) -> EnquiryCount:
    waiting = [one.opened_on for one in held.enquiries.values() if one.closed_on is None]
    return EnquiryCount(
        school_id=held.school_id,
        open=len(waiting),
        closed=len(held.enquiries) - len(waiting),
        oldest_opened=min(waiting, default=None),
    )
