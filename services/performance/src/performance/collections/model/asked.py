"""What is asked of whom: the agreed headlines by default, and nothing on a common scale (R98)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from contracts.base import Frozen
from contracts.performance import Dataset, Group, MeasureCode, Year
from contracts.performance.measures import Measure, measures
from contracts.schools import Phase

_WITH_GAPS = (Group.ALL, Group.DISADVANTAGED, Group.NOT_DISADVANTAGED)
_WITH_SEND = (*_WITH_GAPS, Group.SEN_SUPPORT, Group.EHCP, Group.NO_SEN)
AGREED_GROUPS: Mapping[Dataset, tuple[Group, ...]] = {
    Dataset.KS2: _WITH_SEND,
    Dataset.KS4: _WITH_SEND,
    Dataset.SIXTEEN_TO_EIGHTEEN: _WITH_GAPS,
    Dataset.ABSENCE: _WITH_GAPS,
    Dataset.SUSPENSIONS: (Group.ALL,),
    Dataset.CONTEXT: (Group.ALL,),
}


class Spot(NamedTuple):
    """Where a figure stands in a return."""

    measure: MeasureCode
    group: Group


class Asked(Frozen):
    """One measure and the groups of pupils it is asked for."""

    measure: MeasureCode
    groups: tuple[Group, ...]

    @property
    def facts(self) -> Measure:
        """The measure itself."""
        return measures()[self.measure]

    def spots(self, year: Year) -> Iterator[Spot]:
        """Give the figures to fill in; none in a year that has none for any school (R95)."""
        if self.facts.why_none(year) is None:
            yield from (Spot(self.measure, group) for group in self.groups)


AskedByPhase = Mapping[Phase, tuple[Asked, ...]]


def askable(phase: Phase) -> tuple[Measure, ...]:
    """Give the measures schools of a phase have, in the order in which they are shown."""
    return tuple(measure for measure in measures().values() if phase in measure.phases)


def agreed_set(phases: Iterable[Phase], year: Year) -> dict[Phase, tuple[Asked, ...]]:
    """Give the agreed headlines of each phase that has any; what is history only is left out."""
    sets = {phase: tuple(_agreed_of(phase, year)) for phase in sorted(set(phases))}
    return {phase: asked for phase, asked in sets.items() if asked}


def _agreed_of(phase: Phase, year: Year) -> Iterator[Asked]:
    for measure in askable(phase):
        ended = measure.last is not None and year > measure.last
        if measure.headline and not ended:
            yield Asked(measure=measure.code, groups=AGREED_GROUPS[measure.dataset])
