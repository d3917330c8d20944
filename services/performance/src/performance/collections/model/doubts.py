"""What strikes the eye in a return: pointed out to school and specialist, never blocking."""

from collections.abc import Iterator, Mapping

from contracts.api.performance_returns import DoubtKind, DoubtView
from contracts.performance import Figure, Group, MeasureCode, Unit
from contracts.performance.measures import Measure, measures
from performance.collections.model.asked import Spot
from performance.collections.model.entering import Kept

Range = tuple[float | None, float | None]
_SELDOM: Mapping[MeasureCode, Range] = {
    MeasureCode("attainment-8"): (15, 80),
    MeasureCode("progress-8"): (-2, 2),
    MeasureCode("overall-absence"): (1, 30),
    MeasureCode("persistent-absence"): (1, 70),
    MeasureCode("suspension-rate"): (None, 100),
    MeasureCode("ehcp-share"): (None, 30),
}
_FAR_APART: Mapping[Unit, float] = {
    Unit.PERCENT: 10,
    Unit.POINTS: 5,
    Unit.PROGRESS: 0.4,
    Unit.SCALED_SCORE: 3,
    Unit.PER_100_PUPILS: 8,
}
_SHARE_OF_ROLL = 0.15


def doubts_about(
    spot: Spot, kept: Mapping[Spot, Kept], before: Mapping[Spot, Figure]
) -> tuple[DoubtView, ...]:
    """Say what strikes about one figure, beside last year's and its whole school."""
    return tuple(_doubts(spot, kept, before))


def _doubts(
    spot: Spot, kept: Mapping[Spot, Kept], before: Mapping[Spot, Figure]
) -> Iterator[DoubtView]:
    here, measure = kept.get(spot), measures()[spot.measure]
    if here is None or here.value is None:
        return
    last = before.get(spot)
    if last and last.value is not None and is_far_from(measure, here.value, last.value):
        change = round(here.value - last.value, measure.decimals)
        yield DoubtView(kind=DoubtKind.CHANGED, by=change)
    if is_unusual(measure, here.value):
        yield DoubtView(kind=DoubtKind.UNUSUAL, by=None)
    whole = kept.get(Spot(spot.measure, Group.ALL))
    if whole and whole.cohort and here.cohort and here.cohort > whole.cohort:
        yield DoubtView(kind=DoubtKind.MORE_THAN_ALL, by=None)


def is_unusual(measure: Measure, value: float) -> bool:
    """Say whether hardly a school has such a value, so that it is worth a second look."""
    least, most = _SELDOM.get(measure.code, (None, None))
    return (least is not None and value < least) or (most is not None and value > most)


def is_far_from(measure: Measure, value: float, before: float) -> bool:
    """Say whether a value differs strongly from the year before: pointed out, never blocked."""
    if measure.unit is Unit.PUPILS:
        return before > 0 and abs(value - before) > before * _SHARE_OF_ROLL
    return round(abs(value - before), 6) >= _FAR_APART[measure.unit]
