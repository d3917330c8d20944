"""What can be measured, as data: `measures.json` says it, nothing else does (R95, R96, R98)."""

import json
from functools import cache
from importlib.resources import files
from typing import Annotated

from pydantic import Field

from contracts.base import Frozen, Name
from contracts.performance.figures import Better, Dataset, MeasureFacts, Unit, Year
from contracts.performance.ids import MeasureCode
from contracts.schools import Phase


class Measure(Frozen):
    """One measure: what it counts, which way is better, and in which years there is one.

    There is a figure from the year `first` to the year `last` (None: no such end), save in those
    of `not_available`, whose words say why. `decimals` is how it is shown. `counts_pupils` marks a
    rate whose numerator is pupils, or something that happened to them: 1 to 5 of those are
    suppressed as well. `headline` ones are asked of every school and shown first.
    """

    code: MeasureCode
    name: Name
    dataset: Dataset
    phases: tuple[Phase, ...]
    unit: Unit
    better: Better
    decimals: Annotated[int, Field(ge=0, le=2)]
    headline: bool
    counts_pupils: bool
    definition: Name
    source: Name
    first: Year | None
    last: Year | None
    not_available: dict[Year, Name]

    @property
    def facts(self) -> MeasureFacts:
        """The measure as others may name it."""
        return MeasureFacts(code=self.code, name=self.name, unit=self.unit, better=self.better)

    def why_none(self, year: Year) -> str | None:
        """Say why a year has no figure for any school; None when it should have one."""
        if year in self.not_available:
            return self.not_available[year]
        if self.last and year > self.last:
            return f"not published after {self.last}"
        if self.first and year < self.first:
            return f"not published before {self.first}"
        return None


class Slot(Frozen):
    """One part of Attainment 8 and how often it counts, out of ten."""

    name: Name
    counts: int


class SlotsOfYears(Frozen):
    """How Attainment 8 is put together, from one year until another (None: still)."""

    first: Year = Field(alias="from")
    until: Year | None
    slots: tuple[Slot, ...]


class _Book(Frozen):
    measures: tuple[Measure, ...]
    attainment_8_slots: tuple[SlotsOfYears, ...]


@cache
def _book() -> _Book:
    text = (files("contracts.performance") / "measures.json").read_text("utf-8")
    return _Book.model_validate(json.loads(text))


def measures() -> dict[MeasureCode, Measure]:
    """Give every measure by its code, in the order in which they are shown."""
    return {measure.code: measure for measure in _book().measures}


def attainment_8_slots() -> tuple[SlotsOfYears, ...]:
    """Give the slots of Attainment 8, oldest first."""
    return _book().attainment_8_slots
