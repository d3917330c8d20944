"""Figures as the lines of a file: one each, with all it takes to judge it (R97)."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from contracts.api.performance_figures import (
    FiguresOfArea,
    FigureView,
    MeasureShown,
    TrustFigure,
    YearOfMeasure,
)
from contracts.api.performance_headlines import ComparisonView, GapView, SchoolFiguresView
from contracts.performance import Group, Mark

HEADINGS = (
    *("Whose", "Data set", "Measure", "Unit", "Group", "Academic year", "Value", "Pupils"),
    *("Status", "Source", "As at", "Schools", "Note"),
)


class Line(NamedTuple):
    """One figure; an empty cell is one that has nothing to say, never a 0."""

    whose: str
    dataset: str
    measure: str
    unit: str
    group: str
    year: str
    value: float | str
    pupils: int | str = ""
    status: str = ""
    source: str = ""
    as_at: str = ""
    schools: str = ""
    note: str = ""


def lines_of_comparison(view: ComparisonView) -> Iterator[Line]:
    """Give every figure and gap of a comparison, school by school, then who stands beside."""
    names = {school.id: school.name for school in view.schools}
    for one in view.measures:
        measure = one.measure
        for school in one.schools:
            whose = names[school.school_id]
            yield from _of_years(whose, measure, view.group, school.figures)
            yield from _of_gaps(whose, measure, school.gaps)
        yield from _of_trust(measure, view.group, one.trust)
        for area in (*one.authorities, one.england):
            yield from _of_area(measure, view.group, area)


def lines_of_school(view: SchoolFiguresView) -> Iterator[Line]:
    """Give every figure and gap of a school, then who stands beside it."""
    for one in (measure for dataset in view.datasets for measure in dataset.measures):
        for each in one.groups:
            yield from _of_years(view.school.name, one.measure, each.group, each.figures)
        yield from _of_gaps(view.school.name, one.measure, one.gaps)
        yield from _of_trust(one.measure, Group.ALL, one.trust)
        for area in (one.authority, one.england):
            if area:
                yield from _of_area(one.measure, Group.ALL, area)


def _of_years(
    whose: str, measure: MeasureShown, group: str, figures: Iterable[FigureView | None]
) -> Iterator[Line]:
    for year, figure in zip(measure.years, figures, strict=True):
        line = _line(whose, measure, group, year, figure.value if figure else None)
        if figure is None:
            yield line._replace(note=year.why_none or "no figure")
            continue
        mark = figure.mark
        because = year.why_none if mark is not None and mark is not Mark.SUPPRESSED else None
        of_urn = f"figure of URN {figure.of_urn}" if figure.of_urn else ""
        yield line._replace(
            value=line.value if mark is None else mark,
            pupils="" if figure.cohort is None else figure.cohort,
            status=figure.status,
            source=figure.source,
            as_at=figure.as_at.isoformat(),
            note=because or of_urn,
        )


def _of_gaps(whose: str, measure: MeasureShown, gaps: Iterable[GapView]) -> Iterator[Line]:
    for gap in gaps:
        where = "in England" if gap.nationally else "in the school"
        group = f"{gap.group} minus {gap.beside} {where}"
        line = _line(whose, measure, group, measure.years[-1], gap.value)
        yield line._replace(note=gap.why_none or "")


def _of_trust(measure: MeasureShown, group: str, told: Iterable[TrustFigure]) -> Iterator[Line]:
    for year, one in zip(measure.years, told, strict=True):
        yield _line("The trust", measure, group, year, one.value)._replace(
            pupils="" if one.cohort is None else one.cohort,
            schools=f"{one.schools} of {one.of_schools}",
            note=one.why_none or "",
        )


def _of_area(measure: MeasureShown, group: str, area: FiguresOfArea) -> Iterator[Line]:
    return _of_years(area.name, measure, group, area.figures)


def _line(
    whose: str, measure: MeasureShown, group: str, year: YearOfMeasure, value: float | None
) -> Line:
    told = "" if value is None else value
    return Line(whose, measure.dataset, measure.name, measure.unit, group, year.year, told)
