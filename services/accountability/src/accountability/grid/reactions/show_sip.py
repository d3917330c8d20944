"""When a plan has been counted anew, show it in the school's row (R11)."""

from accountability.grid.model import Breakdown, Row, Source, row_id
from accountability.grid.repository import Breakdowns, Rows
from chassis.work import Work
from contracts.accountability import RowChanged, SipCounted


async def show_sip(work: Work, counted: SipCounted) -> None:
    """Put the figures in their row, and say so only where somebody would see a difference."""
    figures = counted.figures
    key = row_id(figures.school_id, figures.cycle)
    rows, message = Rows(work), work.heard
    held = await rows.seek(key) or Row(
        id=key,
        school_id=figures.school_id,
        cycle=figures.cycle,
        source=Source.PLANNING,
        told_at=message.time,
        heard_at=work.now,
    )
    now = held.hear(message.time, work.now, sip=figures)
    regrouped = await _break_down(work, key, counted)
    if regrouped or not now.reads_like(held):
        await rows.save(now, RowChanged(school_id=figures.school_id, cycle=figures.cycle))
    elif now.told_at > held.told_at:
        await rows.save(now)


async def _break_down(work: Work, key: str, counted: SipCounted) -> bool:
    figures, breakdowns = counted.figures, Breakdowns(work)
    held = await breakdowns.seek(key)
    now = Breakdown(
        id=key,
        version=held.version if held else 0,
        school_id=figures.school_id,
        cycle=figures.cycle,
        state=figures.state,
        sip=counted.breakdown,
    )
    if now == held:
        return False
    await breakdowns.save(now)
    return True
