"""Remember what the columns of a school's own file mean."""

from chassis.work import Work
from contracts.api.performance_columns import ColumnsBody
from contracts.permissions import Permission
from performance.imports.model.columns import Columns, columns_id, columns_of
from performance.imports.model.dataset_import import Act
from performance.imports.repository import RememberedColumns


async def remember_columns(work: Work, body: ColumnsBody) -> Columns:
    """Read files with these headings like this, until somebody says otherwise."""
    work.actor.must(Permission.WRITE_RETURN, body.school_id)
    remembered, saved = RememberedColumns(work), Act(by=work.actor.id, at=work.now)
    held = await remembered.seek(columns_id(body.school_id, body.headings))
    columns = held.told_by(body, saved) if held else columns_of(body, saved)
    return await remembered.save(columns)
