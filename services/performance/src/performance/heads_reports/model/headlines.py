"""The school's headline figures as they are published, each beside its year before and England.

Nothing is worked out here and nothing is guessed: what is suppressed stays so, and what is not
there says why.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from contracts.api.performance_heads_report_parts import ReportFigure, ReportHeadline
from contracts.calendar import AcademicYear
from contracts.performance import Dataset, Figure, Group, Mark, MeasureCode, Year
from contracts.performance.measures import Measure, measures
from contracts.schools import Phase

Published: TypeAlias = Mapping[tuple[Year, Dataset], Sequence[Figure]]
"""What may be seen of one school, or of England, by year and data set."""
WhyNone: TypeAlias = Callable[[MeasureCode, Year], str | None]
"""Says why a year has no figure of a measure for any school, as is known by now (R95)."""

_GROUPS = (Group.ALL, Group.DISADVANTAGED, Group.SEN_SUPPORT, Group.EHCP)
_SILENT = (Mark.NOT_AVAILABLE, Mark.NOT_APPLICABLE)
_IF_THERE = frozenset({Dataset.SIXTEEN_TO_EIGHTEEN})  # not every secondary has a sixth form


def headlines(
    phase: Phase, last_year: Year, school: Published, england: Published, why: WhyNone
) -> tuple[ReportHeadline, ...]:
    """List the headline measures of a phase, for all pupils and the groups that are published."""
    return tuple(
        line
        for measure in measures().values()
        if measure.headline and phase in measure.phases
        for line in _lines(measure, last_year, school, england, why)
    )


def _lines(
    measure: Measure, last_year: Year, school: Published, england: Published, why: WhyNone
) -> Iterator[ReportHeadline]:
    years = [year for year, dataset in school if dataset is measure.dataset]
    if not years and measure.dataset in _IF_THERE:
        return
    year = max(years, default=last_year)
    before = AcademicYear.read(year).previous().label
    for group in _GROUPS:
        figure = _found(measure, group, year, school)
        if group is not Group.ALL and not _says_something(figure):
            continue
        then = _found(measure, group, before, school)
        yield ReportHeadline(
            measure=measure.code,
            name=measure.name,
            dataset=measure.dataset,
            unit=measure.unit,
            decimals=measure.decimals,
            better=measure.better,
            group=group,
            year=year,
            figure=figure,
            why_none=_reason(figure, why(measure.code, year)),
            before=then,
            why_none_before=_reason(then, why(measure.code, before)),
            england=_found(measure, group, year, england),
        )


def _says_something(figure: ReportFigure | None) -> bool:
    """Leave out a group's line that only repeats what the year's line for all pupils says."""
    return figure is not None and figure.mark not in _SILENT


def _found(measure: Measure, group: Group, year: Year, published: Published) -> ReportFigure | None:
    for figure in published.get((year, measure.dataset), ()):
        if figure.measure == measure.code and figure.group is group:
            return ReportFigure(
                year=year,
                value=figure.value,
                mark=figure.mark,
                cohort=figure.cohort,
                source=figure.source,
                status=figure.status,
                as_at=figure.as_at,
            )
    return None


def _reason(figure: ReportFigure | None, why: str | None) -> str:
    return "" if figure is not None and figure.value is not None else why or ""
