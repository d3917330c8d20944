"""Judge anew when a forum, a calendar or the trust's numbers change (R2)."""

from chassis.work import Work
from contracts.directory import CalendarPublished, SettingsChanged
from contracts.meetings import ForumRecorded
from meetings.cadence.reactions.judge import judge_all, judge_some, running_cycle


async def judge_forum(work: Work, fact: ForumRecorded) -> None:
    """Judge a forum that was founded, ruled otherwise or has other members."""
    await judge_some(work, [fact.forum.forum_id], running_cycle(work))


async def judge_by_calendar(work: Work, fact: CalendarPublished) -> None:
    """Judge by new dates: all forums by the trust's, or those of a school by its own."""
    await judge_all(work, fact.cycle, at=fact.school_id, always=True)


async def judge_by_settings(work: Work, fact: SettingsChanged) -> None:
    """Judge by the trust's new numbers."""
    del fact
    await judge_all(work, running_cycle(work), always=True)
