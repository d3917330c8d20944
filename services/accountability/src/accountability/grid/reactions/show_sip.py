"""When a plan's figures have been counted anew, show them in the school's row (R11)."""

from accountability.grid.model import Row, Source, row_id
from accountability.grid.repository import Rows
from chassis.work import Work
from contracts.accountability import RowChanged, SipFigures


async def show_sip(work: Work, figures: SipFigures) -> None:
    """Put the figures in their row, and say so only where somebody would see a difference."""
    rows, message = Rows(work), work.heard
    key = row_id(figures.school_id, figures.cycle)
    held = await rows.seek(key) or Row(
        id=key,
        school_id=figures.school_id,
        cycle=figures.cycle,
        source=Source.PLANNING,
        told_at=message.time,
        heard_at=work.now,
    )
    now = held.hear(message.time, work.now, sip=figures)
    changed = RowChanged(school_id=figures.school_id, cycle=figures.cycle)
    if not now.reads_like(held):
        await rows.save(now, changed)
    elif now.told_at > held.told_at:
        await rows.save(now)
