"""What is too small to be told: a group of 1 to 5, or 1 to 5 pupils counted in it (R94)."""

from contracts.performance import Figure, Mark, Unit
from contracts.performance.measures import Measure, measures

SMALL = range(1, 6)


def pupils(figure: Figure) -> int | None:
    """Say how many pupils a figure is about, where it tells: a roll is its own cohort."""
    if figure.cohort is not None or figure.value is None:
        return figure.cohort
    return round(figure.value) if _measure(figure).unit is Unit.PUPILS else None


def counted(figure: Figure, cohort: int | None = None) -> int | None:
    """Work out how many were counted for a rate of pupils, as anybody could who has its cohort."""
    among = figure.cohort if figure.cohort is not None else cohort
    if figure.value is None or among is None or not _measure(figure).counts_pupils:
        return None
    return round(figure.value * among / 100)


def is_small(figure: Figure, cohort: int | None = None) -> bool:
    """Say whether a figure is about 1 to 5 pupils; `cohort` is what else tells their number."""
    return pupils(figure) in SMALL or counted(figure, cohort) in SMALL


def without_small(figure: Figure) -> Figure:
    """Take away what is about 1 to 5 pupils; it is never kept.

    A suppressed figure never tells its cohort; another reason for having no value stays.
    """
    suppressed = figure.mark is Mark.SUPPRESSED and figure.cohort is not None
    return hidden(figure) if suppressed or is_small(figure) else figure


def hidden(figure: Figure) -> Figure:
    """Show that there is a figure, but neither its value nor how many it is about."""
    mark = figure.mark or Mark.SUPPRESSED
    return figure.but(value=None, mark=mark, cohort=None, low=None, high=None)


def _measure(figure: Figure) -> Measure:
    return measures()[figure.measure]
