"""Let a forum's planned meetings follow it when its people change."""

from chassis.work import Work
from contracts.meetings import ForumRecorded
from meetings.known.repository import KnownForums, KnownPeople
from meetings.meetings.model.gathering import gathered, with_leads
from meetings.meetings.repository import Meetings


async def follow_forum(work: Work, fact: ForumRecorded) -> None:
    """Invite who joined and leave out who left; what was held stays as it was."""
    meetings, forums = Meetings(work), KnownForums(work)
    for meeting in await meetings.coming(fact.forum.forum_id):
        known = await forums.of(meeting.forum_ids)
        group = gathered([known[i] for i in meeting.forum_ids if i in known])
        members = with_leads(group.members, meeting.agenda_lead_id, meeting.facilitator_id)
        schools = group.school_ids(await KnownPeople(work).schools_of(group.members))
        now = meeting.but(
            members=members,
            people=tuple(sorted({*members, *meeting.invited})),
            school_ids=schools,
        )
        if now != meeting:
            await meetings.save(now)
