"""Keep when each forum meets, and judge it anew: a cancelled meeting does not count (R37, R38)."""

from chassis.work import Work
from contracts.meetings import MeetingFacts
from meetings.cadence.model.kept import KeptMeeting
from meetings.cadence.reactions.judge import judge_all, judge_some
from meetings.cadence.repository import KeptMeetings


async def keep_meeting(work: Work, facts: MeetingFacts) -> None:
    """Judge its forums; all of them if this is the first the trust ever planned."""
    meetings = KeptMeetings(work)
    held = await meetings.seek(facts.meeting_id)
    now = KeptMeeting.of(facts, work.heard.sequence, held)
    if now == held:
        return
    beginning = await meetings.beginning()
    await meetings.save(now)
    before = held or now
    forums = sorted({*now.forum_ids, *before.forum_ids})
    for cycle in sorted({now.cycle, before.cycle}):
        if beginning is None or now.first_on < beginning:
            await judge_all(work, cycle, now, always=True)
        else:
            await judge_some(work, forums, cycle, now)
