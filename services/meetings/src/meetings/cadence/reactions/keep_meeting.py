"""Keep when each forum meets, and judge it anew: a cancelled meeting does not count (R37, R38)."""

from chassis.work import Work
from contracts.meetings import MeetingCancelled, MeetingFacts, MeetingHeld, MeetingScheduled
from meetings.cadence.model.kept import KeptMeeting
from meetings.cadence.reactions.judge import judge_some
from meetings.cadence.repository import KeptMeetings


async def count_scheduled(work: Work, fact: MeetingScheduled) -> None:
    """Take in that a meeting was put into the calendar, or moved."""
    await _keep(work, fact.meeting)


async def count_held(work: Work, fact: MeetingHeld) -> None:
    """Take in that a meeting was held; it counts for each of its forums."""
    await _keep(work, fact.meeting)


async def count_cancelled(work: Work, fact: MeetingCancelled) -> None:
    """Take in that a meeting will not be."""
    await _keep(work, fact.meeting)


async def _keep(work: Work, facts: MeetingFacts) -> None:
    meetings = KeptMeetings(work)
    held = await meetings.seek(facts.meeting_id)
    now = KeptMeeting.of(facts, work.heard.sequence, held)
    if now == held:
        return
    await meetings.save(now)
    before = (held.forum_ids, held.cycle) if held else ((), now.cycle)
    forums = sorted({*now.forum_ids, *before[0]})
    for cycle in sorted({now.cycle, before[1]}):
        await judge_some(work, forums, cycle, now)
