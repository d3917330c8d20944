"""When cadence or actions have been counted anew, show them in the school's row (R35, R46)."""

from accountability.grid.model import Met, Row, Source, row_id
from accountability.grid.repository import Rows
from chassis.work import Work
from contracts.accountability import RowChanged
from contracts.accountability_meetings import ActionFigures, CadenceFigures
from contracts.directory import Cycle
from contracts.schools import SchoolId


async def show_cadence(work: Work, figures: CadenceFigures) -> None:
    """Put a cycle's figures in the row, and say so only where somebody would see a difference."""
    row, met = await _met(work, figures.school_id)
    cadences = {**met.cadences, figures.cycle: figures}
    await _keep(work, row, met, figures.cycle, cadences=cadences)


async def show_actions(work: Work, figures: ActionFigures, *, day_passed: bool = False) -> None:
    """Put the figures in the row; with `day_passed` they read differently though they are equal."""
    row, met = await _met(work, figures.school_id)
    await _keep(work, row, met, None, say_so=day_passed, actions=figures)


async def _met(work: Work, school_id: SchoolId) -> tuple[Row, Met]:
    key, message = row_id(school_id, None), work.heard
    row = await Rows(work).seek(key) or Row(
        id=key,
        school_id=school_id,
        source=Source.MEETINGS,
        told_at=message.time,
        heard_at=work.now,
    )
    return row, row.met or Met(told_at=message.time, heard_at=work.now)


async def _keep(
    work: Work,
    row: Row,
    met: Met,
    cycle: Cycle | None,
    *,
    say_so: bool = False,
    **fields: object,
) -> None:
    now = met.hear(work.heard.time, work.now, **fields)
    if say_so or not now.reads_like(met):
        changed = RowChanged(school_id=row.school_id, cycle=cycle)
        await Rows(work).save(row.but(met=now), changed)
    elif now.told_at > met.told_at:
        await Rows(work).save(row.but(met=now))
