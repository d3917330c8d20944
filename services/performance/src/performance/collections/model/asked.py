"""What is asked of whom: the agreed headlines by default, and nothing on a common scale (R98)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from contracts.base import Frozen
from contracts.performance import Dataset, Group, MeasureCode, Year
from contracts.performance.measures import Measure, measures
from contracts.schools import Phase
from performance.known.model.measures import Catalogue

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
    """One measure and the groups of pupils it is asked for.

    `why_none` says why the year has no figure for any school, as was known when it was asked.
    """

    measure: MeasureCode
    groups: tuple[Group, ...]
    why_none: str | None = None

    @property
    def facts(self) -> Measure:
        """The measure itself."""
        return measures()[self.measure]

    def spots(self) -> Iterator[Spot]:
        """Give the figures to fill in; none in a year that has none for any school (R95)."""
        if self.why_none is None:
            yield from (Spot(self.measure, group) for group in self.groups)


AS_RELEASED = Catalogue({})
AskedByPhase = Mapping[Phase, tuple[Asked, ...]]


def askable(phase: Phase) -> tuple[Measure, ...]:
    """Give the measures schools of a phase have, in the order in which they are shown."""
    return tuple(measure for measure in measures().values() if phase in measure.phases)


def agreed_set(
    phases: Iterable[Phase], year: Year, known: Catalogue = AS_RELEASED
) -> dict[Phase, tuple[Asked, ...]]:
    """Give the agreed headlines of each phase that has any; what is history only is left out."""
    sets = {phase: tuple(_agreed_of(phase, year, known)) for phase in sorted(set(phases))}
    return {phase: asked for phase, asked in sets.items() if asked}


def _agreed_of(phase: Phase, year: Year, known: Catalogue) -> Iterator[Asked]:
    for measure in askable(phase):
        ended = measure.last is not None and year > measure.last
        if measure.headline and not ended:
            groups = AGREED_GROUPS[measure.dataset]
            why = known.why_none(measure.code, year)
            yield Asked(measure=measure.code, groups=groups, why_none=why)
