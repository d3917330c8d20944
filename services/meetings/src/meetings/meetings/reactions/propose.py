"""Put what other facts tell on the next agenda of whoever should talk about it (R26, R53).

A later service joins by one line in PROPOSERS.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from chassis.bus import Subscription, on
from chassis.work import Work
from contracts.base import Event
from contracts.meetings import (
    ActionOverdue,
    CadenceBreached,
    CadenceRule,
    EnquiryOpened,
    ForumId,
    ForumKind,
    ProposalKind,
    QuestionRaised,
    SubjectId,
)
from contracts.performance import (
    CollectionOpened,
    HeadsReportMoved,
    RiskAssessed,
    SignalRaised,
)
from contracts.planning import MilestonesOverdue
from meetings.known.repository import KnownForums
from meetings.meetings.model.proposal import Proposal, Proposed
from meetings.meetings.reactions.propose_figures import (
    changed_tier,
    opened_collection,
    raised_signal,
)
from meetings.meetings.reactions.propose_reports import published_report
from meetings.meetings.repository import Proposals

E = TypeVar("E", bound=Event)
Proposer = Callable[[Work, E], Awaitable[list[Proposed]]]

_TO_ELG = {
    CadenceRule.K3: ProposalKind.SUPPORT_DUE,
    CadenceRule.K4: ProposalKind.SUPPORT_DUE,
    CadenceRule.K13: ProposalKind.CADENCE_BREACH,
}
_TEAM_TOO = frozenset({ForumKind.EXECUTIVE, ForumKind.KEY_COLLEAGUES, ForumKind.FACULTY})


async def overdue_action(work: Work, fact: ActionOverdue) -> list[Proposed]:
    """Bring an overdue action back to its forum; the improvement team sees each school's (R42).

    What was agreed in a 1:1, a support meeting or on a board stays there.
    """
    action = fact.action
    forums = set(action.forum_ids)
    if action.kind in _TEAM_TOO:
        forums |= set(await _forums(work, ForumKind.TEAM))
    subject = SubjectId(action.school_id or "trust")
    return [
        Proposed(
            forum_id=forum,
            kind=ProposalKind.OVERDUE_ACTIONS,
            subject_id=subject,
            school_id=action.school_id,
            part=action.action_id,
        )
        for forum in sorted(forums)
    ]


async def overdue_milestones(work: Work, fact: MilestonesOverdue) -> list[Proposed]:
    """Show the improvement team what a term ended over, plan by plan."""
    return [
        Proposed(
            forum_id=forum,
            kind=ProposalKind.OVERDUE_MILESTONES,
            subject_id=SubjectId(fact.plan_id),
            school_id=fact.school_id,
            part=milestone,
        )
        for forum in await _forums(work, ForumKind.TEAM)
        for milestone in fact.milestones
    ]


async def missed_meeting(work: Work, fact: CadenceBreached) -> list[Proposed]:
    """Tell ELG of support not reviewed (K3, K4) and of 1:1s not held (K13)."""
    kind = _TO_ELG.get(fact.rule)
    return [
        Proposed(
            forum_id=forum,
            kind=kind,
            subject_id=SubjectId(fact.forum_id),
            school_id=fact.school_id,
            part=fact.missed_on.isoformat(),
        )
        for forum in (await _forums(work, ForumKind.EXECUTIVE) if kind else ())
        if kind
    ]


async def line_of_enquiry(_work: Work, fact: EnquiryOpened) -> list[Proposed]:
    """Put the CEO's question on that Head's next 1:1 (R53)."""
    enquiry = fact.enquiry
    return [
        Proposed(
            forum_id=ForumId(f"one-to-one-{enquiry.school_id}"),
            kind=ProposalKind.LINE_OF_ENQUIRY,
            subject_id=SubjectId(enquiry.enquiry_id),
            school_id=enquiry.school_id,
            part=enquiry.enquiry_id,
        )
    ]


async def board_question(_work: Work, fact: QuestionRaised) -> list[Proposed]:
    """Put a question before its board until that closes it (R101)."""
    question = fact.question
    return [
        Proposed(
            forum_id=question.forum_id,
            kind=ProposalKind.BOARD_QUESTION,
            subject_id=SubjectId(question.question_id),
            school_id=question.school_id,
            part=question.question_id,
        )
    ]


def _putting(event: type[E], proposed_by: Proposer[E]) -> Subscription:
    async def put_on_agendas(work: Work, fact: E) -> None:
        proposals = Proposals(work)
        for one in await proposed_by(work, fact):
            held = await proposals.seek(one.key)
            now = held.grown(one.part, work.today) if held else Proposal.of(one, work.today)
            if now is not held:
                await proposals.save(now)

    return on(event, put_on_agendas)


async def _forums(work: Work, kind: ForumKind) -> list[ForumId]:
    found = await KnownForums(work).all({"kind": kind.value, "active": True})
    return [ForumId(forum.id) for forum in found]


PROPOSERS = [
    _putting(ActionOverdue, overdue_action),
    _putting(MilestonesOverdue, overdue_milestones),
    _putting(CadenceBreached, missed_meeting),
    _putting(EnquiryOpened, line_of_enquiry),
    _putting(QuestionRaised, board_question),
    _putting(SignalRaised, raised_signal),
    _putting(RiskAssessed, changed_tier),
    _putting(CollectionOpened, opened_collection),
    _putting(HeadsReportMoved, published_report),
]
