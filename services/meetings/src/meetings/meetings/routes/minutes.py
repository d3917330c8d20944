"""What is brought to a meeting, said and settled in it."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api import meetings_minutes as api
from contracts.api.meetings_meeting import MeetingView, MinutesView
from contracts.meetings import DecisionId, MeetingId
from meetings.meetings.commands import record_decision as decisions
from meetings.meetings.commands import set_agenda as agendas
from meetings.meetings.commands import write_minutes as writing
from meetings.meetings.commands.note_practice import NotePractice
from meetings.meetings.commands.note_practice import note_practice as note
from meetings.meetings.queries.shown import minutes_shown
from meetings.meetings.routes.answering import shown_after

router = APIRouter(tags=["minutes"])


@router.put("/meetings/{meeting_id}/agenda")
async def set_agenda(meeting_id: MeetingId, body: api.SetAgenda, run: Run) -> MeetingView:
    """Put the agenda into its order, with items of one's own."""
    command = agendas.SetAgenda(meeting_id=meeting_id, body=body)
    return await run(shown_after(agendas.set_agenda), command)


@router.put("/meetings/{meeting_id}/items/{item_id}/snapshot")
async def pin_snapshot(
    meeting_id: MeetingId, item_id: str, body: api.PinSnapshot, run: Run
) -> MeetingView:
    """Pin figures with their date and source to an item, or take them off (R41)."""
    command = agendas.PinSnapshot(meeting_id=meeting_id, item_id=item_id, snapshot=body.snapshot)
    return await run(shown_after(agendas.pin_snapshot), command)


@router.put("/meetings/{meeting_id}/items/{item_id}/minutes")
async def write_minutes(
    meeting_id: MeetingId, item_id: str, body: api.WriteMinutes, run: Run
) -> MinutesView:
    """Keep what was said to one item; If-Match is that item's `minutes_version`, 0 at first."""
    command = writing.WriteMinutes(meeting_id=meeting_id, item_id=item_id, text=body.text)
    return minutes_shown(await run(writing.write_minutes, command))


@router.post("/meetings/{meeting_id}/publish")
async def publish_minutes(meeting_id: MeetingId, run: Run) -> MeetingView:
    """Let everybody who reads the meeting read its minutes, decisions and good practice."""
    return await run(shown_after(writing.publish_minutes), meeting_id)


@router.post("/meetings/{meeting_id}/decisions", status_code=201)
async def record_decision(meeting_id: MeetingId, body: api.DecisionBody, run: Run) -> MeetingView:
    """Add a decision; needs no If-Match."""
    command = decisions.RecordDecision(meeting_id=meeting_id, text=body.text)
    return await run(shown_after(decisions.record_decision), command)


@router.put("/meetings/{meeting_id}/decisions/{decision_id}")
async def change_decision(
    meeting_id: MeetingId, decision_id: DecisionId, body: api.DecisionBody, run: Run
) -> MeetingView:
    """Word a decision better."""
    command = decisions.ChangeDecision(
        meeting_id=meeting_id, decision_id=decision_id, text=body.text
    )
    return await run(shown_after(decisions.change_decision), command)


@router.delete("/meetings/{meeting_id}/decisions/{decision_id}")
async def strike_decision(meeting_id: MeetingId, decision_id: DecisionId, run: Run) -> MeetingView:
    """Take out a decision that was none; answers to proposals stay."""
    command = decisions.StrikeDecision(meeting_id=meeting_id, decision_id=decision_id)
    return await run(shown_after(decisions.strike_decision), command)


@router.post("/meetings/{meeting_id}/proposals/{proposal_id}/decision", status_code=201)
async def decide_proposal(
    meeting_id: MeetingId, proposal_id: str, body: api.DecideProposal, run: Run
) -> MeetingView:
    """Answer what other facts had put on the agenda; ELG's answers are announced."""
    command = decisions.DecideProposal(meeting_id=meeting_id, proposal_id=proposal_id, body=body)
    return await run(shown_after(decisions.decide_proposal), command)


@router.post("/meetings/{meeting_id}/practices", status_code=201)
async def note_practice(meeting_id: MeetingId, body: api.NotePractice, run: Run) -> MeetingView:
    """Tag good practice for the trust's library; needs no If-Match."""
    command = NotePractice(meeting_id=meeting_id, body=body)
    return await run(shown_after(note), command)
