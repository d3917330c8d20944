"""How fresh each column is: when the service that feeds it last told us something (R105)."""

from collections.abc import Iterable

from accountability.grid.model import Row, Source, Told
from accountability.grid.repository import Rows
from chassis.work import Work
from contracts.api.accountability import FreshnessView

COLUMNS = {
    "schools": Source.DIRECTORY,
    "sip": Source.PLANNING,
    "cadence": Source.MEETINGS,
    "actions": Source.MEETINGS,
    "signals": Source.PERFORMANCE,
    "risk": Source.PERFORMANCE,
}


def freshness_in(rows: Iterable[Row]) -> tuple[FreshnessView, ...]:
    """Date each column by the rows read, so that the grid needs no further read."""
    latest: dict[Source, Row | Told] = {}
    for row in rows:
        told: list[tuple[Source, Row | Told | None]] = [
            (row.source, row),
            (Source.MEETINGS, row.met),
            (Source.PERFORMANCE, row.measured),
        ]
        for source, one in told:
            if one and (source not in latest or one.told_at > latest[source].told_at):
                latest[source] = one
    return tuple(_view(column, source, latest.get(source)) for column, source in COLUMNS.items())


async def freshness(work: Work, _asked: None) -> list[FreshnessView]:
    """Date each column over every school and cycle; times only, so anybody signed in may ask."""
    rows = Rows(work)
    latest: dict[Source, Row | Told | None] = {
        Source.DIRECTORY: await rows.latest(Source.DIRECTORY),
        Source.PLANNING: await rows.latest(Source.PLANNING),
        Source.MEETINGS: await rows.latest_met(),
        Source.PERFORMANCE: await rows.latest_measured(),
    }
    return [_view(column, source, latest[source]) for column, source in COLUMNS.items()]


def _view(column: str, source: Source, row: Row | Told | None) -> FreshnessView:
    return FreshnessView(
        column=column,
        source=source,
        as_of=row.told_at if row else None,
        heard_at=row.heard_at if row else None,
    )
