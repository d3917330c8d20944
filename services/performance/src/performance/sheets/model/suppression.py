"""What of a sheet's figures may be seen (R94), whoever has all of them and can add and subtract.

First goes what is about 1 to 5 pupils, or may be for all that is known; then what would give that
away within its measure; then the cohorts that would. Changes and gaps are shown only between
figures that are shown, and a trust's figure is made of those alone: they tell nothing new.

As in DfE's own tables, a whole of 0 or 100 per cent is shown, and says the same of each part.
"""

from collections.abc import Iterable

from contracts.performance import Figure, Group
from performance.sheets.model.cohorts import Table, known_cohorts, with_cohorts_guarded
from performance.sheets.model.relations import guarded
from performance.sheets.model.row import Cohorts
from performance.sheets.model.small import hidden, is_small, pupils, without_small


def suppressed(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Give the figures in the order they came in, as they may be seen together."""
    given = tuple(figures)
    table: Table = {}
    for figure in given:
        table.setdefault(figure.measure, {})[figure.group] = without_small(figure)
    table = _without_small_by_others(table)
    known = known_cohorts(table)
    table = {measure: guarded(row, known[measure]) for measure, row in table.items()}
    table = with_cohorts_guarded(table)
    return tuple(table[figure.measure][figure.group] for figure in given)


def _without_small_by_others(table: Table) -> Table:
    """Suppress what is small by the cohort that another measure tells.

    A part of the pupils whose number nothing tells may be small: to be safe, it goes as well.
    """
    known = known_cohorts(table)
    return {
        measure: {
            group: hidden(figure) if _may_be_small(figure, known[measure]) else figure
            for group, figure in row.items()
        }
        for measure, row in table.items()
    }


def _may_be_small(figure: Figure, told: list[Cohorts]) -> bool:
    cohorts = [one.get(figure.group) for one in told]
    untold = pupils(figure) is None and None in cohorts and figure.group is not Group.ALL
    return untold or any(is_small(figure, cohort) for cohort in cohorts)
