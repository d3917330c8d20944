"""Measures with what an administrator found out about their years since the last release (§9.1)."""

from collections.abc import Mapping
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate, Frozen, Name
from contracts.people import PersonId
from contracts.performance import MeasureCode, Year
from contracts.performance.measures import Measure, measures


class Correction(Frozen):
    """Whether a year has a figure (`why_none` is None) or why not, and who found out."""

    year: Year
    why_none: Name | None
    by: PersonId
    at: AwareDatetime


class MeasureYears(Aggregate):
    """What was corrected of one measure; its id is the measure's code."""

    corrections: tuple[Correction, ...] = ()

    def corrected(self, correction: Correction) -> Self:
        """Take a correction in, in place of an earlier one of that year."""
        others = self.without(correction.year).corrections
        kept = sorted((*others, correction), key=lambda one: one.year)
        return self.but(corrections=tuple(kept))

    def without(self, year: Year) -> Self:
        """Go back to what the catalogue says of a year."""
        return self.but(corrections=tuple(one for one in self.corrections if one.year != year))

    def why_none(self, measure: Measure, year: Year) -> str | None:
        """Say why a year has no figure for any school; None when it should have one."""
        found = [one for one in self.corrections if one.year == year]
        return found[0].why_none if found else measure.why_none(year)


class Catalogue:
    """Every measure, with the years as they are known by now."""

    def __init__(self, corrected: Mapping[str, MeasureYears]) -> None:
        self._corrected = corrected

    def why_none(self, code: MeasureCode, year: Year) -> str | None:
        """Say why a year has no figure of a measure; None when it should have one."""
        known = self._corrected.get(code) or MeasureYears(id=code)
        return known.why_none(measures()[code], year)
