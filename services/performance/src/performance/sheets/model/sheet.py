"""A school's figures of one data set and year, in layers: what each file or return said.

Of several layers the most settled figure is in force, cell by cell. Groups of 1 to 5 are taken
away before anything is kept.
"""

from collections.abc import Iterable
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate, Frozen
from contracts.performance import (
    Dataset,
    Figure,
    FiguresPublished,
    Group,
    MeasureCode,
    Status,
    Year,
)
from contracts.performance.measures import measures
from contracts.schools import SchoolId, SchoolOwned, Urn
from performance.sheets.model.small import without_small
from performance.sheets.model.suppression import suppressed

_SETTLED, _GROUPS, _MEASURES = tuple(Status), tuple(Group), tuple(measures())


class Layer(Frozen):
    """What one origin (an import, a return) said about the school that then had `urn`."""

    origin: str
    urn: Urn | None
    at: AwareDatetime
    figures: tuple[Figure, ...]


class Layered(Aggregate):
    """Layers of figures and what may be seen of them, kept ready; `urns` say whose each is."""

    year: Year
    dataset: Dataset
    layers: tuple[Layer, ...] = ()
    origins: tuple[str, ...] = ()
    published: tuple[Figure, ...] = ()
    urns: tuple[Urn | None, ...] = ()

    def laid(self, layer: Layer) -> Self:
        """Put a layer on top; what the same origin said of the same school before is replaced.

        The sheet itself comes back if that is what it said before.
        """
        figures = tuple(without_small(figure) for figure in layer.figures)
        before = [one for one in self.layers if (one.origin, one.urn) == (layer.origin, layer.urn)]
        if [one.figures for one in before] == [figures]:
            return self
        others = (one for one in self.layers if one not in before)
        return self._of((*others, layer.but(figures=figures)))

    def lifted(self, origin: str) -> Self:
        """Take an origin's layers away; what lay beneath is in force again."""
        return self._of(tuple(one for one in self.layers if one.origin != origin))

    def _of(self, layers: tuple[Layer, ...]) -> Self:
        held = in_force(layers)
        return self.but(
            layers=layers,
            origins=tuple(dict.fromkeys(layer.origin for layer in layers)),
            published=suppressed(figure for figure, _ in held),
            urns=tuple(urn for _, urn in held),
        )


class Sheet(Layered, SchoolOwned):
    """One school's; those of a school's predecessors lie in it by their own URN."""

    def told(self) -> FiguresPublished:
        """Tell all that may be seen, whole."""
        return FiguresPublished(
            school_id=self.school_id,
            year=self.year,
            dataset=self.dataset,
            figures=self.published,
        )


class AreaSheet(Layered):
    """England's ("england", state-funded schools where known) or an authority's ("la-865")."""

    area: str


def sheet_id(of: SchoolId | str, year: Year, dataset: Dataset) -> str:
    """Name the one sheet of a school or an area for a year and data set."""
    return f"{of}:{year}:{dataset}"


def in_force(layers: Iterable[Layer]) -> list[tuple[Figure, Urn | None]]:
    """Choose each cell's figure, the most settled, of those the last laid; as they are shown."""
    held: dict[tuple[MeasureCode, Group], tuple[Figure, Urn | None]] = {}
    for layer in layers:
        for figure in layer.figures:
            other = held.get((figure.measure, figure.group))
            if other is None or _settled(figure) >= _settled(other[0]):
                held[figure.measure, figure.group] = (figure, layer.urn)
    return sorted(held.values(), key=lambda one: _place(one[0]))


def _settled(figure: Figure) -> int:
    return _SETTLED.index(figure.status)


def _place(figure: Figure) -> tuple[int, int]:
    return _MEASURES.index(figure.measure), _GROUPS.index(figure.group)
