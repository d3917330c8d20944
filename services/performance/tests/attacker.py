"""Somebody who has every published figure and does exact linear algebra on them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations

from contracts.performance import Figure, Group, Mark, MeasureCode, Unit
from contracts.performance.measures import measures

WHOLES = (
    (Group.DISADVANTAGED, Group.NOT_DISADVANTAGED),
    (Group.SEN_SUPPORT, Group.EHCP, Group.NO_SEN),
    (Group.BOYS, Group.GIRLS),
)
FEW = range(1, 6)

Unknown = tuple[str, str]
Sum = Mapping[Unknown, Fraction]
ONE: Unknown = ("", "")


@dataclass(frozen=True)
class Truth:
    """What really is: pupils by group, and for each measure how many reached it by group."""

    pupils: Mapping[Group, int]
    reached: Mapping[MeasureCode, Mapping[Group, int]]

    def share(self, measure: MeasureCode, group: Group) -> Fraction:
        return Fraction(self.reached[measure][group], self.pupils[group])


@dataclass
class Algebra:
    """Equations (a sum of unknowns is 0), kept reduced; `ONE` stands for the number 1."""

    rows: dict[Unknown, dict[Unknown, Fraction]] = field(
        default_factory=dict[Unknown, dict[Unknown, Fraction]]
    )

    def learn(self, terms: Sum) -> None:
        rest = self.reduced(terms)
        pivot = next((unknown for unknown in rest if unknown != ONE), None)
        assert pivot or not rest, "what was published contradicts itself"
        if pivot is None:
            return
        row = {unknown: value / rest[pivot] for unknown, value in rest.items()}
        for other in self.rows.values():
            _subtract(other, row, other.get(pivot, Fraction(0)))
        self.rows[pivot] = row

    def reduced(self, terms: Sum) -> dict[Unknown, Fraction]:
        rest = {unknown: value for unknown, value in terms.items() if value}
        for unknown in list(rest):
            if unknown in self.rows:
                _subtract(rest, self.rows[unknown], rest[unknown])
        return rest

    def knows(self, terms: Sum) -> bool:
        return not self.reduced(terms).keys() - {ONE}


def worked_out(published: Iterable[Figure], truths: Iterable[Truth]) -> list[str]:
    """List what small groups and suppressed figures give themselves away to exact algebra."""
    figures, found = tuple(published), list[str]()
    for name, truth in enumerate(truths):
        mine = [figure for figure in figures if figure.measure in truth.reached]
        found += _found(mine, truth, _learnt(mine, truth), str(name))
    return found


def _learnt(figures: Iterable[Figure], truth: Truth) -> Algebra:
    algebra = Algebra()
    for parts in WHOLES:
        for kind in ("pupils", *truth.reached):
            algebra.learn({(kind, Group.ALL): Fraction(-1), **_sum(kind, parts)})
    for figure in figures:
        pupils, reached = ("pupils", figure.group), (figure.measure, figure.group)
        number = truth.pupils[figure.group]
        if measures()[figure.measure].unit is Unit.PUPILS:
            algebra.learn({pupils: Fraction(1), reached: Fraction(-1)})
        if figure.cohort is not None:
            algebra.learn({pupils: Fraction(1), ONE: Fraction(-figure.cohort)})
        if figure.cohort == 0:
            algebra.learn({reached: Fraction(1)})
        if figure.value is not None and number:
            share = truth.share(figure.measure, figure.group)
            algebra.learn({reached: Fraction(1), pupils: -share})
    return algebra


def _found(figures: list[Figure], truth: Truth, algebra: Algebra, name: str) -> list[str]:
    found: list[str] = []
    for figure in figures:
        untold = figure.mark is Mark.SUPPRESSED and truth.pupils[figure.group]
        if untold and _knows_value(algebra, truth, figure.measure, figure.group):
            found.append(f"{name}: the value of {figure.measure} of {figure.group}")
    for groups in _unions():
        number = sum(truth.pupils[group] for group in groups)
        if number in FEW and algebra.knows(_sum("pupils", groups)):
            found.append(f"{name}: the size of {groups}")
        for measure, reached in truth.reached.items():
            few = sum(reached[group] for group in groups) in FEW
            if few and measures()[measure].counts_pupils and algebra.knows(_sum(measure, groups)):
                found.append(f"{name}: the number behind {measure} of {groups}")
    return found


def _knows_value(algebra: Algebra, truth: Truth, measure: MeasureCode, group: Group) -> bool:
    if measures()[measure].unit is Unit.PUPILS:
        return False  # a size, and whether that is a small group's is asked below
    share = truth.share(measure, group)
    return algebra.knows({**_sum(measure, (group,)), ("pupils", group): -share})


def _unions() -> Iterable[tuple[Group, ...]]:
    yield (Group.ALL,)
    for parts in WHOLES:
        for size in range(1, len(parts)):
            yield from combinations(parts, size)


def _sum(kind: str, groups: Iterable[Group]) -> dict[Unknown, Fraction]:
    return {(kind, group): Fraction(1) for group in groups}


def _subtract(
    row: dict[Unknown, Fraction], other: Mapping[Unknown, Fraction], times: Fraction
) -> None:
    if not times:
        return
    for unknown, value in other.items():
        row[unknown] = row.get(unknown, Fraction(0)) - times * value
        if not row[unknown]:
            del row[unknown]
