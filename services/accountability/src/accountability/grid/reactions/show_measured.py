"""When signals or a tier have been counted anew, show them in the school's row (R60, R91)."""

from accountability.grid.model import Measured, Row, Source, row_id
from accountability.grid.repository import Rows
from chassis.work import Work
from contracts.accountability import RowChanged
from contracts.accountability_figures import SignalFigures, TierFigures
from contracts.performance import FiguresPublished
from contracts.schools import SchoolId


async def show_signals(work: Work, figures: SignalFigures) -> None:
    """Put a school's open signals in its row."""
    await _keep(work, figures.school_id, signals=figures)


async def show_tier(work: Work, figures: TierFigures) -> None:
    """Put a school's tier in its row."""
    await _keep(work, figures.school_id, tier=figures)


async def show_figures_known(work: Work, fact: FiguresPublished) -> None:
    """Date the row by figures that raised no signal: none is then a finding, not a blank."""
    await _keep(work, fact.school_id)


async def _keep(work: Work, school_id: SchoolId, **fields: object) -> None:
    rows, message = Rows(work), work.heard
    key = row_id(school_id, None)
    row = await rows.seek(key) or Row(
        id=key,
        school_id=school_id,
        source=Source.PERFORMANCE,
        told_at=message.time,
        heard_at=work.now,
    )
    held = row.measured
    measured = held or Measured(told_at=message.time, heard_at=work.now)
    now = measured.hear(message.time, work.now, **fields)
    if held is None or not now.reads_like(held):
        await rows.save(row.but(measured=now), RowChanged(school_id=school_id, cycle=None))
    elif now.told_at > held.told_at:
        await rows.save(row.but(measured=now))
