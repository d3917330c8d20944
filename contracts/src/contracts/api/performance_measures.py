"""The catalogue of measures, and which years have a figure (R95, R96, domain §9.1)."""

from pydantic import AwareDatetime

from contracts.api.performance_figures import MeasureShown
from contracts.api.shown import Shown
from contracts.base import Frozen, Name
from contracts.people import PersonId
from contracts.performance import Year
from contracts.schools import Phase


class CorrectedYear(Frozen):
    """What an administrator found out about a year; `why_none` None: there is a figure."""

    year: Year
    why_none: Name | None
    by: PersonId
    at: AwareDatetime


class MeasureView(Shown):
    """One measure with the years somebody may look at; id is its code."""

    measure: MeasureShown
    phases: tuple[Phase, ...]
    counts_pupils: bool
    first: Year | None
    last: Year | None
    corrected: tuple[CorrectedYear, ...]


class SlotOfAttainment8(Frozen):
    """One part of Attainment 8 and how often it counts, out of ten."""

    name: Name
    counts: int


class SlotsOfAttainment8(Frozen):
    """How Attainment 8 is put together, from one year until another (None: still)."""

    first: Year
    until: Year | None
    slots: tuple[SlotOfAttainment8, ...]


class MeasuresView(Frozen):
    """All measures in the order in which they are shown."""

    measures: tuple[MeasureView, ...]
    attainment_8_slots: tuple[SlotsOfAttainment8, ...]
    may_correct: bool


class CorrectYear(Frozen):
    """Say that a year has a figure (None), or why it has none."""

    why_none: Name | None
