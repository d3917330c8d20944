"""A meeting's life, step by step: changed, moved, held, cancelled."""

from fastapi import APIRouter

from chassis.web import Run
from contracts.api.meetings_meeting import MeetingView
from contracts.api.meetings_minutes import TakeAttendance
from contracts.api.meetings_scheduling import CancelMeeting, ChangeDetails, MoveMeeting
from contracts.meetings import MeetingId
from meetings.meetings.commands import cancel_meeting as cancelling
from meetings.meetings.commands import hold_meeting as holding
from meetings.meetings.commands import move_meeting as moving
from meetings.meetings.routes.answering import shown_after

router = APIRouter(tags=["meeting states"])


@router.put("/meetings/{meeting_id}")
async def change_meeting(meeting_id: MeetingId, body: ChangeDetails, run: Run) -> MeetingView:
    """Change a planned meeting's title, venue, leads and invited."""
    command = moving.ChangeMeeting(meeting_id=meeting_id, body=body)
    return await run(shown_after(moving.change_meeting), command)


@router.put("/meetings/{meeting_id}/time")
async def move_meeting(meeting_id: MeetingId, body: MoveMeeting, run: Run) -> MeetingView:
    """Give a planned meeting another time; warnings not listed in `despite` are a 409."""
    command = moving.MoveMeeting(meeting_id=meeting_id, body=body)
    return await run(shown_after(moving.move_meeting), command)


@router.post("/meetings/{meeting_id}/cancel")
async def cancel_meeting(meeting_id: MeetingId, body: CancelMeeting, run: Run) -> MeetingView:
    """Say that a planned meeting will not take place, and why."""
    command = cancelling.CancelMeeting(meeting_id=meeting_id, reason=body.reason)
    return await run(shown_after(cancelling.cancel_meeting), command)


@router.post("/meetings/{meeting_id}/hold")
async def hold_meeting(meeting_id: MeetingId, body: TakeAttendance, run: Run) -> MeetingView:
    """Say that a meeting took place and who came."""
    command = holding.HoldMeeting(meeting_id=meeting_id, attended=body.attended)
    return await run(shown_after(holding.hold_meeting), command)


@router.put("/meetings/{meeting_id}/attendance")
async def correct_attendance(meeting_id: MeetingId, body: TakeAttendance, run: Run) -> MeetingView:
    """Put right who came to a meeting that was held."""
    command = holding.HoldMeeting(meeting_id=meeting_id, attended=body.attended)
    return await run(shown_after(holding.correct_attendance), command)


@router.delete("/meetings/{meeting_id}", status_code=204)
async def delete_meeting(meeting_id: MeetingId, run: Run) -> None:
    """Delete a meeting made by mistake: cancelled, empty and without open actions."""
    await run(cancelling.delete_meeting, meeting_id)
