"""Keep a sheet with what it comes to, and tell of it when something else may be seen."""

from chassis.work import Work
from performance.sheets.model.holding import Holding
from performance.sheets.model.sheet import Sheet
from performance.sheets.repository import Holdings, Sheets


async def keep(work: Work, before: Sheet, after: Sheet) -> None:
    """Save it; announce the whole of what is shown if that is not what was shown before."""
    if after.published == before.published:
        await Sheets(work).save(after)
        return
    await Sheets(work).save(after, after.told())
    holdings = Holdings(work)
    held = await holdings.seek(after.id)
    if after.published:
        await holdings.save(Holding.of(after, held.version if held else 0))
    elif held:
        await holdings.remove(held)
