"""When meetings judges a forum's rhythm anew, take the line in (K3-K4, K8-K15)."""

from accountability.cadence.model import TRUST, Rhythm
from accountability.cadence.repository import Rhythms
from chassis.work import Work
from contracts.accountability_meetings import CadenceChanged, CadenceFigures
from contracts.meetings import CadenceEvaluated


async def keep_line(work: Work, fact: CadenceEvaluated) -> tuple[CadenceFigures, ...]:
    """Hold the line as at this version; give the figures of the school's row, if it has one."""
    rhythms, line = Rhythms(work), fact.cadence
    key = line.school_id or TRUST
    held = await rhythms.seek(key) or Rhythm(id=key, school_id=line.school_id)
    now = held.hear_line(line, work.heard.sequence)
    if now != held:
        changed = CadenceChanged(school_id=line.school_id, cycle=line.cycle)
        await rhythms.save(now, changed)
    figures = now.figures(line.cycle)
    return (figures,) if figures else ()
