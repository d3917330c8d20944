"""A return's figures as others know figures: the school's own, by data set."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from contracts.performance import Dataset, Figure, Source, Status
from contracts.performance.measures import measures
from performance.collections.model.asked import Spot
from performance.collections.model.entering import Kept


def reported(
    kept: Mapping[Spot, Kept], status: Status, as_at: date
) -> dict[Dataset, tuple[Figure, ...]]:
    """Give what the school reports, each data set by itself, as at the day it was handed in."""
    sets: dict[Dataset, list[Figure]] = defaultdict(list)
    for spot, one in kept.items():
        figure = Figure(
            measure=spot.measure,
            group=spot.group,
            value=one.value,
            mark=one.mark,
            cohort=one.cohort,
            source=Source.SCHOOL,
            status=status,
            as_at=as_at,
        )
        sets[measures()[spot.measure].dataset].append(figure)
    return {dataset: tuple(figures) for dataset, figures in sets.items()}
