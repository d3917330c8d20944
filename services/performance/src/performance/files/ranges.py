"""Between which values a measure can lie; what lies beyond is shown to somebody, never kept."""

from contracts.performance import MeasureCode, Unit
from contracts.performance.measures import measures

_OF_UNIT: dict[Unit, tuple[float, float]] = {
    Unit.PERCENT: (0, 100),
    Unit.POINTS: (0, 60),
    Unit.PROGRESS: (-30, 30),
    Unit.SCALED_SCORE: (80, 120),
    Unit.PER_100_PUPILS: (0, 1_000),
    Unit.PUPILS: (0, 20_000),
}
_OF_MEASURE: dict[str, tuple[float, float]] = {
    "attainment-8": (0, 90),
    "ebacc-aps": (0, 9),
    "progress-8": (-9, 9),
    "a-level-value-added": (-9, 9),
    "exclusion-rate": (0, 100),
    "pupils-suspended-rate": (0, 100),
}


def range_of(code: MeasureCode) -> tuple[float, float]:
    """Give the least and the greatest value of a school's figure."""
    return _OF_MEASURE.get(code, _OF_UNIT[measures()[code].unit])
