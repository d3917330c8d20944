"""Lay figures into a sheet: what a file or a return says of one school, or of an area."""

from collections.abc import Iterable

from chassis.work import Work
from contracts.performance import Dataset, Figure, Year
from contracts.schools import SchoolId, Urn
from performance.sheets.commands.keep import keep
from performance.sheets.model.sheet import AreaSheet, Layer, Sheet, sheet_id
from performance.sheets.repository import AreaSheets, Sheets


async def lay(  # noqa: PLR0913, PLR0917 - a layer is all of these
    work: Work,
    school_id: SchoolId,
    year: Year,
    dataset: Dataset,
    origin: str,
    urn: Urn,
    figures: Iterable[Figure],
) -> bool:
    """Put an origin's figures in place of what it said before; tell what may be seen of it now.

    Say whether that was anything new. Who may is the caller's care; a predecessor's figures (its
    URN) are laid before the school's own, which then count.
    """
    sheets, key = Sheets(work), sheet_id(school_id, year, dataset)
    held = await sheets.seek(key)
    before = held or Sheet(id=key, school_id=school_id, year=year, dataset=dataset)
    after = before.laid(Layer(origin=origin, urn=urn, at=work.now, figures=tuple(figures)))
    if after is before:
        return False
    await keep(work, before, after)
    return True


async def lay_area(  # noqa: PLR0913, PLR0917 - a layer is all of these
    work: Work, area: str, year: Year, dataset: Dataset, origin: str, figures: Iterable[Figure]
) -> bool:
    """Put an origin's figures of England or an authority in place; nobody else needs telling."""
    sheets, key = AreaSheets(work), sheet_id(area, year, dataset)
    held = await sheets.seek(key)
    before = held or AreaSheet(id=key, area=area, year=year, dataset=dataset)
    after = before.laid(Layer(origin=origin, urn=None, at=work.now, figures=tuple(figures)))
    if after is before:
        return False
    await sheets.save(after)
    return True
