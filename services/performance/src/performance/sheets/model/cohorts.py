"""What all measures together tell of how many pupils each group has.

Measures of the same pupils have the same cohorts: one shown beside one figure tells of another's.
So a cohort is left out wherever a group of 1 to 5 could be worked out of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from contracts.performance import Figure, Group, MeasureCode
from performance.sheets.model.row import RELATIONS, Cohorts
from performance.sheets.model.small import SMALL, hidden, pupils

Table = dict[MeasureCode, dict[Group, Figure]]
"""The figures of a sheet, by measure and group."""


def known_cohorts(table: Table) -> dict[MeasureCode, list[Cohorts]]:
    """List what all may tell of each measure's cohorts, one for each way of taking them."""
    sizes = {measure: _size(figures) for measure, figures in table.items()}
    told = {
        size: [_firsts(rows) for rows in _of_size(table, sizes, size)] for size in sizes.values()
    }
    of_any = [one for ways in told.values() for one in ways]
    return {
        measure: [_firsts([table[measure]]), *of_any] if size is None else told[size]
        for measure, size in sizes.items()
    }


def _firsts(rows: Iterable[Mapping[Group, Figure]]) -> Cohorts:
    return {group: numbers[0] for group, numbers in _told(rows).items()}


def with_cohorts_guarded(table: Table) -> Table:
    """Leave out as many cohorts as it takes, so that none of 1 to 5 can be worked out."""
    kept = table
    while (told := _next(kept)) is not None:
        kept = {measure: _without(figures, told) for measure, figures in kept.items()}
    return kept


@dataclass(frozen=True)
class _Telling:
    """A cohort that gives another away, among measures of so many pupils altogether."""

    size: int | None
    group: Group
    number: int


def _next(table: Table) -> _Telling | None:
    sizes = {measure: _size(figures) for measure, figures in table.items()}
    ways = ((one, rows) for one in {*sizes.values()} for rows in _of_size(table, sizes, one))
    for size, rows in ways:
        told = _told(rows)
        for parts in RELATIONS:
            wholes, numbers = told.get(Group.ALL, []), [[0, *told.get(one, [])] for one in parts]
            for whole, *taken in product(wholes, *numbers):
                cohorts = [(n, part) for n, part in zip(taken, parts, strict=True) if n]
                if cohorts and whole - sum(taken) in SMALL:
                    number, part = min(cohorts)
                    return _Telling(size, part, number)
    return None


def _without(figures: Mapping[Group, Figure], told: _Telling) -> dict[Group, Figure]:
    if _size(figures) not in (told.size, None):
        return dict(figures)
    return {
        one: _untold(figure) if one is told.group and pupils(figure) == told.number else figure
        for one, figure in figures.items()
    }


def _untold(figure: Figure) -> Figure:
    return figure.but(cohort=None) if figure.cohort is not None else hidden(figure)


def _size(figures: Mapping[Group, Figure]) -> int | None:
    return next(iter(_told([figures]).get(Group.ALL, [])), None)


def _of_size(
    table: Table, sizes: Mapping[MeasureCode, int | None], size: int | None
) -> list[list[dict[Group, Figure]]]:
    """List the measures of so many pupils; and again, with those that do not say of how many."""
    surely = [table[measure] for measure, own in sizes.items() if own == size]
    perhaps = [table[measure] for measure, own in sizes.items() if own in (size, None)]
    return [surely, perhaps] if len(perhaps) > len(surely) else [surely]


def _told(rows: Iterable[Mapping[Group, Figure]]) -> dict[Group, list[int]]:
    """List the cohorts that are told of each group; of the whole also what its parts add up to."""
    told: dict[Group, list[int]] = {}
    for group, figure in (cell for figures in rows for cell in figures.items()):
        number = pupils(figure)
        if number is not None and number not in told.setdefault(group, []):
            told[group].append(number)
    told = {group: numbers for group, numbers in told.items() if numbers}
    for parts in RELATIONS:
        for numbers in product(*(told.get(part, []) for part in parts)):
            if sum(numbers) not in told.setdefault(Group.ALL, []):
                told[Group.ALL].append(sum(numbers))
    return told
