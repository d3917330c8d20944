"""Many schools' figures as one: weighted by pupils, over those that may be shown and no others.

A trust figure made of shown figures tells nothing that they do not; how many schools it covers is
said beside it, so that a gap is never taken for a 0.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from contracts.figure_words import MARK_WORDS
from contracts.performance import Figure, Mark, Source, Status, Unit, Year
from contracts.performance.measures import Measure

_LEAST_SETTLED_FIRST = tuple(Status)


@dataclass(frozen=True)
class Gathered:
    """A measure over several schools in a year."""

    value: float | None = None
    mark: Mark | None = None
    why_none: str | None = None
    pupils: int = 0
    schools: int = 0
    status: Status | None = None
    source: Source | None = None
    as_at: date | None = None


def gathered(measure: Measure, year: Year, figures: Sequence[Figure]) -> Gathered:
    """Put one year's figures together; without any that count, say why there are none."""
    shown = [(one.value, one.cohort, one) for one in figures if one.value is not None]
    counted = [(value, cohort, one) for value, cohort, one in shown if cohort]
    pupils = sum(cohort for _, cohort, _ in counted)
    if not counted:
        return _none(measure, year, figures)
    if measure.unit is Unit.PUPILS:
        value = sum(value for value, _, _ in counted)
    else:
        value = sum(value * cohort for value, cohort, _ in counted) / pupils
    least = min((one for *_, one in counted), key=_settled)
    return Gathered(
        value=round(value, measure.decimals),
        pupils=pupils,
        schools=len(counted),
        status=least.status,
        source=least.source,
        as_at=max(one.as_at for *_, one in counted),
    )


def _settled(figure: Figure) -> int:
    return _LEAST_SETTLED_FIRST.index(figure.status)


def _none(measure: Measure, year: Year, figures: Sequence[Figure]) -> Gathered:
    by_year = measure.why_none(year)
    if by_year is not None:
        return Gathered(mark=Mark.NOT_AVAILABLE, why_none=by_year)
    if any(one.value is not None for one in figures):
        return Gathered(mark=Mark.NOT_AVAILABLE, why_none="numbers of pupils not known")
    marks = Counter(one.mark for one in figures if one.mark and one.mark is not Mark.NOT_APPLICABLE)
    if not marks:
        return Gathered(why_none="no figures yet")
    most = max(marks, key=lambda mark: (marks[mark], mark))
    return Gathered(mark=most, why_none=MARK_WORDS[most])
