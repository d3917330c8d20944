"""Many schools' figures as one: weighted by pupils, over those that may be shown and no others.

A trust figure made of shown figures tells nothing that they do not; how many schools it covers is
said beside it, so that a gap is never taken for a 0.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from contracts.figure_words import MARK_WORDS
from contracts.performance import Figure, Mark, Status, Unit, Year
from contracts.performance.measures import Measure

_LEAST_SETTLED_FIRST = tuple(Status)


@dataclass(frozen=True)
class Gathered:
    """A measure over several schools in a year."""

    value: float | None
    why_none: str | None
    pupils: int
    schools: int
    status: Status | None
    as_at: date | None


def gathered(measure: Measure, year: Year, figures: Sequence[Figure]) -> Gathered:
    """Put one year's figures together; without any that count, say why there are none."""
    shown = [(one.value, one.cohort, one) for one in figures if one.value is not None]
    counted = [(value, cohort, one) for value, cohort, one in shown if cohort]
    pupils = sum(cohort for _, cohort, _ in counted)
    if not counted:
        why = "numbers of pupils not known" if shown else _why_none(measure, year, figures)
        return Gathered(None, why, 0, 0, None, None)
    if measure.unit is Unit.PUPILS:
        value = sum(value for value, _, _ in counted)
    else:
        value = sum(value * cohort for value, cohort, _ in counted) / pupils
    return Gathered(
        value=round(value, measure.decimals),
        why_none=None,
        pupils=pupils,
        schools=len(counted),
        status=min((one.status for *_, one in counted), key=_LEAST_SETTLED_FIRST.index),
        as_at=max(one.as_at for *_, one in counted),
    )


def _why_none(measure: Measure, year: Year, figures: Sequence[Figure]) -> str:
    by_year = measure.why_none(year)
    if by_year is not None:
        return by_year
    marks = Counter(one.mark for one in figures if one.mark and one.mark is not Mark.NOT_APPLICABLE)
    if not marks:
        return "no figures yet"
    return MARK_WORDS[max(marks, key=lambda mark: (marks[mark], mark))]
