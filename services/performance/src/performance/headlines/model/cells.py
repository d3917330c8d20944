"""Figures as they are kept ready, found by whose, of which year, measure and group they are."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from contracts.api.performance_figures import FigureView
from contracts.performance import Group, Mark, MeasureCode, Unit, Year
from contracts.performance.measures import measures
from performance.known.model import Catalogue
from performance.sheets.model.columns import spot

Kept = Mapping[str, Any]
"""A document: what it says was checked when it was laid."""

_MARKS = {
    Mark.SUPPRESSED: "suppressed",
    Mark.NO_ENTRIES: "no entries",
    Mark.NOT_PUBLISHED: "not published",
    Mark.NOT_APPLICABLE: "not applicable",
    Mark.LOW_COVERAGE: "coverage too low",
    Mark.NOT_AVAILABLE: "not available",
}


class Cells:
    """All figures of some documents; `whose` names the field that says whose one is."""

    def __init__(
        self, documents: Iterable[Kept], whose: str, urns: Mapping[str, str], known: Catalogue
    ) -> None:
        self._urns = urns
        self._known = known
        self._kept: dict[tuple[str, str], list[Kept]] = {}
        for one in documents:
            self._kept.setdefault((one[whose], one["year"]), []).append(one["columns"])
        self._places: dict[str, dict[str, int]] = {}

    def value(self, whose: str, year: Year, code: MeasureCode, group: Group) -> float | None:
        """Give a figure's value; None where it is not shown or not there."""
        held = self._found(whose, year, code, group)
        return held[0]["values"][held[1]] if held else None

    def weighed(
        self, whose: Iterable[str], year: Year, code: MeasureCode, group: Group = Group.ALL
    ) -> Iterator[tuple[float, int]]:
        """Give the values that are shown, each with its cohort; a roll is its own."""
        counts = measures()[code].unit is Unit.PUPILS
        for one in whose:
            held = self._found(one, year, code, group)
            if held is None:
                continue
            value = held[0]["values"][held[1]]
            cohort = value if counts else held[0]["cohorts"][held[1]]
            if value is not None and cohort is not None:
                yield value, round(cohort)

    def has(self, whose: str, year: Year, code: MeasureCode, group: Group) -> bool:
        """Say whether there is a figure or a reason for none."""
        return self._found(whose, year, code, group) is not None

    def shown(self, whose: str, year: Year, code: MeasureCode, group: Group) -> FigureView | None:
        """Show one; a predecessor's says so by its URN."""
        held = self._found(whose, year, code, group)
        if held is None:
            return None
        columns, place = held
        telling = columns["tellings"][columns["told_by"][place]]
        low, high = columns["ranges"][place] if columns["ranges"] else (None, None)
        return FigureView.model_validate(
            {
                "value": columns["values"][place],
                "mark": columns["marks"][place],
                "cohort": columns["cohorts"][place],
                "low": low,
                "high": high,
                "source": telling["source"],
                "status": telling["status"],
                "as_at": telling["as_at"],
                "of_urn": None if telling["urn"] == self._urns.get(whose) else telling["urn"],
            }
        )

    def why_none(self, whose: str, year: Year, code: MeasureCode, group: Group) -> str | None:
        """Say in words why a value is not shown; None if it is."""
        held = self._found(whose, year, code, group)
        if held and held[0]["values"][held[1]] is not None:
            return None
        why = self._known.why_none(code, year)
        if why:
            return f"{year}: {why}"
        if held is None:
            return f"no figure for {year}"
        return f"{year}: {_MARKS[Mark(held[0]['marks'][held[1]])]}"

    def _found(
        self, whose: str, year: Year, code: MeasureCode, group: Group
    ) -> tuple[Kept, int] | None:
        name = spot(code, group)
        for columns in self._kept.get((whose, year), ()):
            spots = columns["spots"]
            places = self._places.get(spots)
            if places is None:  # sheets alike are looked through once
                places = {one: place for place, one in enumerate(spots.split())}
                self._places[spots] = places
            if name in places:
                return columns, places[name]
        return None
