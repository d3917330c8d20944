"""Lift an origin's figures out of every sheet, as if it had never been (undo)."""

from chassis.work import Work
from performance.sheets.commands.keep import keep
from performance.sheets.repository import AreaSheets, Sheets


async def lift(work: Work, origin: str) -> int:
    """Take an import's or a return's layers away; what lay beneath is told again.

    Say in how many sheets there was one. Who may is the caller's care.
    """
    sheets, areas = Sheets(work), AreaSheets(work)
    of_schools, of_areas = await sheets.from_origin(origin), await areas.from_origin(origin)
    for before in of_schools:
        await keep(work, before, before.lifted(origin))
    for area in of_areas:
        await areas.save(area.lifted(origin))
    return len(of_schools) + len(of_areas)
