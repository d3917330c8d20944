"""Headlines as files for a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Query, Response

from chassis.web import Run
from contracts.schools import SchoolId
from performance.headlines.model.lines import (
    HEADINGS,
    Line,
    lines_of_comparison,
    lines_of_school,
)
from performance.headlines.queries.comparison import Compare, comparison
from performance.headlines.queries.school import figures_of_school

router = APIRouter(tags=["headlines"])

_CSV = "text/csv; charset=utf-8"
_FILE: dict[int | str, dict[str, object]] = {
    200: {"content": {_CSV: {"schema": {"type": "string", "format": "binary"}}}}
}
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@router.get("/comparison.csv", response_class=Response, responses=_FILE)
async def export_comparison(run: Run, asked: Annotated[Compare, Query()]) -> Response:
    """Give a comparison as it is seen, one figure a line."""
    seen = await run(comparison, asked)
    return _given(lines_of_comparison(seen), f"{seen.phase}-{seen.dataset}-{seen.year}.csv")


@router.get("/schools/{school_id}/figures.csv", response_class=Response, responses=_FILE)
async def export_school_figures(school_id: SchoolId, run: Run) -> Response:
    """Give all that is seen of a school, one figure a line."""
    return _given(lines_of_school(await run(figures_of_school, school_id)), "school-figures.csv")


def _given(lines: Iterable[Line], name: str) -> Response:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADINGS)
    writer.writerows(map(_harmless, line) for line in lines)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(text.getvalue().encode("utf-8-sig"), media_type=_CSV, headers=headers)


def _harmless(cell: float | str) -> float | str:
    """Keep a spreadsheet from taking words for a formula; a number below 0 is a number."""
    words = isinstance(cell, str) and cell.startswith(_BEGINS_A_FORMULA)
    return f"'{cell}" if words else cell
