"""What is kept of a figure as it was entered: never a group of 1 to 5 (R94), never nonsense."""

from collections.abc import Collection, Iterable, Mapping

from contracts.api.performance_return_bodies import EnteredFigure
from contracts.base import Frozen
from contracts.performance import Amount, Cohort, Mark, Unit
from contracts.performance.measures import Measure, measures
from performance.collections.model.asked import Spot
from performance.collections.model.refusals import FiguresRefused
from performance.files.ranges import range_of

SMALLEST_SHOWN = 6
_HALF = 0.5


class Kept(Frozen):
    """A figure as it is kept: a value with its cohort, the reason for none, or nothing yet."""

    value: Amount | None = None
    mark: Mark | None = None
    cohort: Cohort | None = None

    @property
    def given(self) -> bool:
        """Whether there is a value or a reason."""
        return self.value is not None or self.mark is not None


NOTHING_YET = Kept()
SUPPRESSED = Kept(mark=Mark.SUPPRESSED)


def all_kept(figures: Iterable[EnteredFigure], asked: Collection[Spot]) -> Mapping[Spot, Kept]:
    """Read all a school entered, or refuse it all and name what cannot be right."""
    kept: dict[Spot, Kept] = {}
    wrong: dict[str, str] = {}
    for figure in figures:
        spot = Spot(figure.measure, figure.group)
        why_not = _why_not(figure, spot, asked, twice=spot in kept)
        if why_not:
            wrong[f"{spot.measure}.{spot.group}"] = why_not
        else:
            kept[spot] = kept_of(figure, measures()[figure.measure])
    if wrong:
        raise FiguresRefused(wrong)
    return kept


def kept_of(figure: EnteredFigure, measure: Measure) -> Kept:
    """Take in one figure; a group of 1 to 5 leaves no trace but that it is suppressed."""
    cohort = _cohort_of(figure, measure)
    if figure.mark is Mark.SUPPRESSED or _is_small(cohort) or _counts_few(figure, cohort, measure):
        return SUPPRESSED
    return Kept(value=figure.value, mark=figure.mark, cohort=cohort)


def _why_not(
    figure: EnteredFigure, spot: Spot, asked: Collection[Spot], *, twice: bool
) -> str | None:
    if spot not in asked:
        return "this figure is not asked for"
    if twice:
        return "this figure is given twice"
    return None if figure.value is None else _wrong_value(figure, figure.value)


def _wrong_value(figure: EnteredFigure, value: float) -> str | None:
    measure = measures()[figure.measure]
    least, most = range_of(measure.code)
    cohort = _cohort_of(figure, measure)
    if not least <= value <= most:
        return f"{measure.name} is a number from {least:g} to {most:g}"
    if measure.unit is Unit.PUPILS and value != int(value):
        return "pupils are whole numbers"
    if cohort is None:
        return "say how many pupils this is about, so that small groups can be kept out"
    if cohort == 0 and measure.unit is not Unit.PUPILS:
        return "a group of nobody has no value: give the reason instead"
    return None


def _cohort_of(figure: EnteredFigure, measure: Measure) -> int | None:
    counts_itself = measure.unit is Unit.PUPILS and figure.value is not None
    return int(figure.value) if counts_itself and figure.value else figure.cohort


def _is_small(cohort: int | None) -> bool:
    return cohort is not None and 0 < cohort < SMALLEST_SHOWN


def _counts_few(figure: EnteredFigure, cohort: int | None, measure: Measure) -> bool:
    """Say whether the value is 1 to 5 pupils as a share; a rounded share is taken at its least."""
    if not measure.counts_pupils or cohort is None or not figure.value:
        return False
    return figure.value * cohort / 100 < SMALLEST_SHOWN - _HALF
