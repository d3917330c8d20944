"""Figures as they are kept ready, found by whose, of which year, measure and group they are."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from contracts.api.performance_figures import FigureView
from contracts.performance import Group, Mark, MeasureCode, Unit, Year
from contracts.performance.measures import measures
from performance.known.measures import Catalogue

Kept = Mapping[str, Any]
"""A sheet's document: what it says was checked when it was laid."""

_MARKS = {
    Mark.SUPPRESSED: "suppressed",
    Mark.NO_ENTRIES: "no entries",
    Mark.NOT_PUBLISHED: "not published",
    Mark.NOT_APPLICABLE: "not applicable",
    Mark.LOW_COVERAGE: "coverage too low",
    Mark.NOT_AVAILABLE: "not available",
}


class Cells:
    """All figures of some sheets; `whose` names the field that says whose a sheet is."""

    def __init__(
        self, sheets: Iterable[Kept], whose: str, urns: Mapping[str, str], known: Catalogue
    ) -> None:
        self._urns = urns
        self._known = known
        self._kept: dict[tuple[str, str], dict[tuple[str, str], tuple[Kept, str | None]]] = {}
        for sheet in sheets:
            pairs = zip(sheet["published"], sheet["urns"], strict=True)
            mine = self._kept.setdefault((sheet[whose], sheet["year"]), {})
            for figure, urn in pairs:
                mine[figure["measure"], figure["group"]] = (figure, urn)

    def value(self, whose: str, year: Year, code: MeasureCode, group: Group) -> float | None:
        """Give a figure's value; None where it is not shown or not there."""
        held = self._found(whose, year, code, group)
        return held[0]["value"] if held else None

    def weighed(
        self, whose: Iterable[str], year: Year, code: MeasureCode, group: Group
    ) -> Iterator[tuple[float, int]]:
        """Give the values that are shown, each with its cohort; a roll is its own."""
        counts = measures()[code].unit is Unit.PUPILS
        for one in whose:
            held = self._found(one, year, code, group)
            value, cohort = (held[0]["value"], held[0]["cohort"]) if held else (None, None)
            weight = round(value) if counts and value is not None else cohort
            if value is not None and weight is not None:
                yield value, weight

    def has(self, whose: str, year: Year, code: MeasureCode, group: Group) -> bool:
        """Say whether there is a figure or a reason for none."""
        return self._found(whose, year, code, group) is not None

    def shown(self, whose: str, year: Year, code: MeasureCode, group: Group) -> FigureView | None:
        """Show one; a predecessor's says so by its URN."""
        held = self._found(whose, year, code, group)
        if held is None:
            return None
        figure, urn = held
        of_urn = urn if urn != self._urns.get(whose) else None
        given = {name: figure[name] for name in _GIVEN}
        return FigureView.model_validate({**given, "of_urn": of_urn})

    def why_none(self, whose: str, year: Year, code: MeasureCode, group: Group) -> str | None:
        """Say in words why a value is not shown; None if it is."""
        held = self._found(whose, year, code, group)
        if held and held[0]["value"] is not None:
            return None
        why = self._known.why_none(code, year)
        if why:
            return f"{year}: {why}"
        return f"{year}: {_MARKS[Mark(held[0]['mark'])]}" if held else f"no figure for {year}"

    def _found(
        self, whose: str, year: Year, code: MeasureCode, group: Group
    ) -> tuple[Kept, str | None] | None:
        return self._kept.get((whose, year), {}).get((code, group))


_GIVEN = tuple(name for name in FigureView.model_fields if name != "of_urn")
