"""When the directory records a school, show it in the grid by that name."""

from accountability.grid.model import Row, Source, row_id
from accountability.grid.repository import Rows
from chassis.work import Work
from contracts.accountability import RowChanged
from contracts.schools import SchoolRecorded


async def show_school(work: Work, fact: SchoolRecorded) -> None:
    """Keep the school as the directory last told it; an older word changes nothing."""
    rows, school, message = Rows(work), fact.school, work.heard
    key = row_id(school.school_id, None)
    held = await rows.seek(key) or Row(
        id=key,
        school_id=school.school_id,
        source=Source.DIRECTORY,
        told_at=message.time,
        heard_at=work.now,
    )
    if message.sequence <= held.school_sequence:
        return
    now = held.hear(message.time, work.now, school=school, school_sequence=message.sequence)
    if held.source is not Source.DIRECTORY:
        now = now.but(source=Source.DIRECTORY, told_at=message.time)
    changed = RowChanged(school_id=school.school_id, cycle=None)
    await rows.save(now, *([] if now.reads_like(held) else [changed]))
