"""When a forum is founded, renamed or closed, let the ledger follow."""

from accountability.cadence.model import TRUST, Rhythm
from accountability.cadence.repository import Rhythms
from chassis.work import Work
from contracts.accountability_meetings import CadenceChanged, CadenceFigures
from contracts.meetings import ForumRecorded


async def keep_forum(work: Work, fact: ForumRecorded) -> tuple[CadenceFigures, ...]:
    """Hold the forum as at this version; give every cycle's figures, as it may owe no more."""
    rhythms, forum = Rhythms(work), fact.forum
    key = forum.school_id or TRUST
    held = await rhythms.seek(key) or Rhythm(id=key, school_id=forum.school_id)
    now = held.hear_forum(forum, work.heard.sequence)
    if now == held:
        return ()
    await rhythms.save(now, CadenceChanged(school_id=forum.school_id, cycle=None))
    counted = (now.figures(cycle) for cycle in now.cycles)
    return tuple(figures for figures in counted if figures)
