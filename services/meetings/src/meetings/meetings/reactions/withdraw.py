"""Take off the agendas what is over: done, rated, held after all, closed."""

from collections.abc import Iterable

from chassis.bus import on
from chassis.work import Work
from contracts.meetings import (
    ActionChanged,
    ActionState,
    EnquiryClosed,
    MeetingHeld,
    ProposalKind,
    QuestionAnswered,
    QuestionState,
)
from contracts.performance import HeadlinesPublished, RiskAssessed, SignalCleared, Tier
from contracts.planning import MilestoneRated
from meetings.meetings.model.proposal import Proposal
from meetings.meetings.reactions.propose_reports import withdraw_report
from meetings.meetings.repository import Proposals

_OWED = (ProposalKind.SUPPORT_DUE, ProposalKind.CADENCE_BREACH)


async def withdraw_action(work: Work, fact: ActionChanged) -> None:
    """Forget an overdue action that is no longer open, or has a new date to come."""
    action = fact.action
    if action.state is not ActionState.OPEN or action.due >= work.today:
        await _without_part(work, ProposalKind.OVERDUE_ACTIONS, action.action_id)


async def withdraw_milestone(work: Work, fact: MilestoneRated) -> None:
    """Forget an overdue milestone that has been rated."""
    if not fact.overdue:
        await _without_part(work, ProposalKind.OVERDUE_MILESTONES, fact.milestone_id)


async def withdraw_breach(work: Work, fact: MeetingHeld) -> None:
    """Forget the dates a forum missed up to the day it met."""
    proposals, meeting = Proposals(work), fact.meeting
    for forum_id in meeting.forum_ids:
        for kind in _OWED:
            for held in await proposals.about(kind, forum_id):
                made_good = [part for part in held.parts if part <= meeting.on.isoformat()]
                await _save_without(proposals, held, made_good)


async def withdraw_enquiry(work: Work, fact: EnquiryClosed) -> None:
    """Forget a line of enquiry that was closed."""
    await _without_part(work, ProposalKind.LINE_OF_ENQUIRY, fact.enquiry.enquiry_id)


async def withdraw_question(work: Work, fact: QuestionAnswered) -> None:
    """Forget a question its board has closed; an answer is still for the board to hear."""
    if fact.question.state is QuestionState.CLOSED:
        await _without_part(work, ProposalKind.BOARD_QUESTION, fact.question.question_id)


async def withdraw_signal(work: Work, fact: SignalCleared) -> None:
    """Forget a signal that has recovered."""
    await _without_part(work, ProposalKind.SIGNALS, fact.signal.signal_id)


async def withdraw_tier(work: Work, fact: RiskAssessed) -> None:
    """Forget a tier once the school needs the least of the team."""
    if fact.tier is Tier.SUSTAIN:
        await _without_part(work, ProposalKind.RISK_TIER, fact.school_id)


async def withdraw_collection(work: Work, fact: HeadlinesPublished) -> None:
    """Forget a collection whose headlines have been published."""
    if fact.collection_id is not None:
        await _without_part(work, ProposalKind.COLLECTION, fact.collection_id)


async def _without_part(work: Work, kind: ProposalKind, part: str) -> None:
    proposals = Proposals(work)
    for held in await proposals.all({"parts": part}):
        if held.kind is kind:
            await _save_without(proposals, held, (part,))


async def _save_without(proposals: Proposals, held: Proposal, parts: Iterable[str]) -> None:
    now = held
    for part in parts:
        now = now.without(part)
    if now is not held:
        await proposals.save(now)


WITHDRAWERS = [
    on(ActionChanged, withdraw_action),
    on(MilestoneRated, withdraw_milestone),
    on(MeetingHeld, withdraw_breach),
    on(MeetingHeld, withdraw_report),
    on(EnquiryClosed, withdraw_enquiry),
    on(QuestionAnswered, withdraw_question),
    on(SignalCleared, withdraw_signal),
    on(RiskAssessed, withdraw_tier),
    on(HeadlinesPublished, withdraw_collection),
]
