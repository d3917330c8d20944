"""Offer a published Headteacher's Report to the school's board, until the board has met (R92)."""

from chassis.work import Work
from contracts.meetings import ForumId, ForumKind, MeetingHeld, ProposalKind, SubjectId
from contracts.performance import HeadsReportMoved, HeadsReportState
from meetings.known.repository import KnownForums
from meetings.meetings.model.proposal import Proposed
from meetings.meetings.repository import Proposals


async def published_report(work: Work, fact: HeadsReportMoved) -> list[Proposed]:
    """Put a publication on the next agenda of that school's local governing body."""
    if fact.state is not HeadsReportState.PUBLISHED:
        return []
    boards = await KnownForums(work).all(
        {"kind": ForumKind.LOCAL_GOVERNING_BODY.value, "active": True}
    )
    return [
        Proposed(
            forum_id=ForumId(board.id),
            kind=ProposalKind.HEADS_REPORT,
            subject_id=SubjectId(fact.report_id),
            school_id=fact.school_id,
            part=fact.report_id,
        )
        for board in boards
        if board.school_id == fact.school_id
    ]


async def withdraw_report(work: Work, fact: MeetingHeld) -> None:
    """Take the reports off that lay before a board when it met; a new edition comes back."""
    proposals = Proposals(work)
    for held in await proposals.before(fact.meeting.forum_ids):
        if held.kind is ProposalKind.HEADS_REPORT and held.since <= fact.meeting.on:
            await proposals.save(held.closed())
