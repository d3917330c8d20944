"""Give a meeting another time, or change what it is."""

from chassis.work import Work
from contracts.api import meetings_scheduling as api
from contracts.base import Frozen
from contracts.meetings import MeetingId, MeetingState
from meetings.known.repository import KnownForums
from meetings.meetings.commands.assembling import (
    must_be_confirmed,
    must_be_known,
    planned,
    signed,
)
from meetings.meetings.model import life
from meetings.meetings.model.gathering import with_leads
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.model.times import slot
from meetings.meetings.repository import Meetings


class MoveMeeting(Frozen):
    """A meeting and its new time."""

    meeting_id: MeetingId
    body: api.MoveMeeting


class ChangeMeeting(Frozen):
    """A meeting and what it is now."""

    meeting_id: MeetingId
    body: api.ChangeDetails


async def move_meeting(work: Work, command: MoveMeeting) -> Meeting:
    """Move a meeting, despite what stands against the new time once that was seen."""
    meetings, body = Meetings(work), command.body
    meeting = await meetings.to_alter(command.meeting_id)
    meeting.must_be(MeetingState.SCHEDULED)
    wanted = slot(body.on, body.starts_at, body.ends_at)
    must_be_confirmed([await planned(work, meeting, wanted)], body.despite)
    return await meetings.keep(meeting, life.moved(meeting, wanted, signed(work)))


async def change_meeting(work: Work, command: ChangeMeeting) -> Meeting:
    """Change a planned meeting's title, venue, leads and invited; forums and time stay."""
    meetings, body = Meetings(work), command.body
    meeting = await meetings.to_alter(command.meeting_id)
    meeting.must_be(MeetingState.SCHEDULED)
    await must_be_known(work, (*body.invited, body.agenda_lead_id, body.facilitator_id))
    forums = await KnownForums(work).of(meeting.forum_ids)
    members = with_leads(
        {person for forum in forums.values() for person in forum.people},
        body.agenda_lead_id,
        body.facilitator_id,
    )
    invited = tuple(sorted(set(body.invited) - set(members)))
    now = meeting.changed(
        "details",
        signed(work),
        own_title=body.title,
        venue=body.venue,
        link=body.link,
        agenda_lead_id=body.agenda_lead_id,
        facilitator_id=body.facilitator_id,
        members=members,
        invited=invited,
        people=tuple(sorted({*members, *invited})),
        revision=meeting.revision + 1,
        changed_at=work.now,
    )
    leads_are_others = (now.agenda_lead_id, now.facilitator_id) != (
        meeting.agenda_lead_id,
        meeting.facilitator_id,
    )
    return await meetings.save(now, *((now.told(),) if leads_are_others else ()))
