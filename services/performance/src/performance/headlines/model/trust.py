"""The trust's own figure: weighted by pupils, made of the figures that are shown alone (R94)."""

from collections.abc import Iterable

from contracts.api.performance_figures import TrustFigure
from contracts.performance import MeasureCode, Unit
from contracts.performance.measures import measures

FEWEST = 3
"""Somebody who sees one school alone could take it out of a figure of two."""
_EXACT = 6


def trust_figure(
    code: MeasureCode,
    shown: Iterable[tuple[float, int]],
    *,
    of_schools: int,
    why_none: str | None,
    fewest: int = 1,
) -> TrustFigure:
    """Weigh values by their cohorts; `why_none` says why the year has none for any school."""
    pairs = [(value, cohort) for value, cohort in shown if cohort > 0]
    cohort = sum(weight for _, weight in pairs)
    value, why = None, why_none or "no school's figure is shown"
    if pairs and len(pairs) < fewest:
        why = f"shown only where at least {fewest} schools have a figure"
    elif pairs:
        total = sum(value * weight for value, weight in pairs)
        sums = measures()[code].unit is Unit.PUPILS
        value, why = cohort if sums else round(total / cohort, _EXACT), None
    return TrustFigure(
        value=value,
        cohort=cohort if value is not None else None,
        schools=len(pairs) if value is not None else 0,
        of_schools=of_schools,
        why_none=why,
    )
