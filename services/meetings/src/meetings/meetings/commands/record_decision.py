"""Write down what was decided, and answer what was proposed."""

from chassis.work import Work
from contracts.api.meetings_minutes import DecideProposal as ProposalBody
from contracts.base import Frozen
from contracts.errors import NotFound
from contracts.meetings import DecisionId, ElgDecision, MeetingId
from meetings.meetings.commands.assembling import signed
from meetings.meetings.model import agreeing
from meetings.meetings.model.meeting import Decision, Meeting
from meetings.meetings.model.refusals import ProposalSettled
from meetings.meetings.repository import Meetings, Proposals


class RecordDecision(Frozen):
    """What was decided in a meeting."""

    meeting_id: MeetingId
    text: str


class ChangeDecision(Frozen):
    """A decision in other words."""

    meeting_id: MeetingId
    decision_id: DecisionId
    text: str


class StrikeDecision(Frozen):
    """A decision that was none."""

    meeting_id: MeetingId
    decision_id: DecisionId


class DecideProposal(Frozen):
    """What the forum made of a proposal."""

    meeting_id: MeetingId
    proposal_id: str
    body: ProposalBody


async def record_decision(work: Work, command: RecordDecision) -> Meeting:
    """Add a decision; two people may add theirs one after the other without looking again."""
    meetings = Meetings(work)
    meeting = await meetings.to_write(command.meeting_id)
    decision = Decision(
        id=DecisionId(work.new_id()),
        text=command.text,
        about=None,
        subject_id=None,
        school_id=None,
        outcome=None,
        signed=signed(work),
    )
    return await meetings.keep(meeting, agreeing.decided(meeting, decision))


async def change_decision(work: Work, command: ChangeDecision) -> Meeting:
    """Word a decision better."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(command.meeting_id)
    now = agreeing.reworded(meeting, command.decision_id, command.text, signed(work))
    return await meetings.save(now)


async def strike_decision(work: Work, command: StrikeDecision) -> Meeting:
    """Take out a decision that was none."""
    meetings = Meetings(work)
    meeting = await meetings.to_alter(command.meeting_id)
    return await meetings.save(agreeing.struck(meeting, command.decision_id, signed(work)))


async def decide_proposal(work: Work, command: DecideProposal) -> Meeting:
    """Answer what other facts had put on the agenda; what is deferred is carried on (R26)."""
    meetings, proposals, body = Meetings(work), Proposals(work), command.body
    meeting = await meetings.to_write(command.meeting_id)
    proposal = await proposals.seek(command.proposal_id)
    if proposal is None or proposal.forum_id not in meeting.forum_ids:
        raise NotFound(f"no proposal {command.proposal_id} before this meeting")
    if not proposal.open:
        raise ProposalSettled("this was answered already, or is over")
    decision = Decision(
        id=DecisionId(work.new_id()),
        text=body.note,
        about=proposal.kind,
        subject_id=proposal.subject_id,
        school_id=proposal.school_id,
        outcome=body.decision,
        signed=signed(work),
    )
    kept = await meetings.keep(meeting, agreeing.decided(meeting, decision))
    if body.decision is not ElgDecision.DEFERRED:
        await proposals.save(proposal.closed())
    return kept
