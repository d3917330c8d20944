"""How fresh each column is: when the service that feeds it last told us something (R105)."""

from collections.abc import Iterable

from accountability.grid.model import Row, Source
from accountability.grid.repository import Rows
from chassis.work import Work
from contracts.api.accountability import FreshnessView

COLUMNS = {"schools": Source.DIRECTORY, "sip": Source.PLANNING}


def freshness_in(rows: Iterable[Row]) -> tuple[FreshnessView, ...]:
    """Date each column by the rows read, so that the grid needs no further read."""
    latest: dict[Source, Row] = {}
    for row in rows:
        if row.source not in latest or row.told_at > latest[row.source].told_at:
            latest[row.source] = row
    return tuple(_view(column, source, latest.get(source)) for column, source in COLUMNS.items())


async def freshness(work: Work, _asked: None) -> list[FreshnessView]:
    """Date each column over every school and cycle; times only, so anybody signed in may ask."""
    rows = Rows(work)
    return [_view(column, source, await rows.latest(source)) for column, source in COLUMNS.items()]


def _view(column: str, source: Source, row: Row | None) -> FreshnessView:
    return FreshnessView(
        column=column,
        source=source,
        as_of=row.told_at if row else None,
        heard_at=row.heard_at if row else None,
    )
