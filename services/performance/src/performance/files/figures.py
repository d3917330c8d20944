"""From a cell to a figure: checked against the measure's range and year, or shown as odd."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import inf

from chassis.files.tables import known_as
from contracts.performance import Figure, Group, Mark, MeasureCode, Source, Status, Unit, Year
from contracts.performance.measures import measures
from performance.files.layouts import Column
from performance.files.markers import Number, Unknown, cut, read_cell, read_count
from performance.files.ranges import range_of
from performance.files.rows import Odd, Oddity, Said

_PER_100, _DECIMALS = 100, 0.06  # rates are published to one or two places


@dataclass(frozen=True, slots=True)
class Told:
    """What holds for all figures of a row."""

    year: Year
    status: Status
    source: Source
    said: Said


@dataclass(frozen=True, slots=True)
class Bound:
    """A column and where its cells stand in this file; None where the file has no such heading."""

    column: Column
    heading: str
    at: int
    cohort: int | None
    low: int | None
    high: int | None
    count: int | None
    share_of: int | None

    def figure(self, cells: list[str], told: Told, group: Group) -> Figure | Oddity | None:
        """Read the figure of a row; an empty cell gives none."""
        written = cells[self.at] if self.at < len(cells) else ""
        found = read_cell(written)
        if found is None:
            return None
        if isinstance(found, Unknown):
            words = "neither a number nor a marker DfE uses"
            return Oddity(self.heading, found.written, Odd.UNKNOWN_MARKER, words)
        cohort = None if self.cohort is None else read_count(_at(cells, self.cohort))
        if isinstance(found, Mark):
            return self._figure(told, group, mark=found, cohort=cohort)
        value = found.value if self.share_of is None else self._share(found, cells)
        odd = odd_value(self.column.measure, value, told.year, percent=found.percent)
        if odd is None and self.count is not None:
            odd = self._does_not_add_up(value, cohort, cells)
        if odd is not None:
            return Oddity(self.heading, cut(written.strip()), *odd)
        return self._figure(
            told,
            group,
            value=value,
            cohort=cohort,
            low=None if self.low is None else _number(_at(cells, self.low)),
            high=None if self.high is None else _number(_at(cells, self.high)),
        )

    def _figure(  # noqa: PLR0913 - a figure's parts, each by its name
        self,
        told: Told,
        group: Group,
        *,
        value: float | None = None,
        mark: Mark | None = None,
        cohort: int | None = None,
        low: float | None = None,
        high: float | None = None,
    ) -> Figure:
        return Figure(
            measure=self.column.measure,
            group=group,
            value=value,
            mark=mark,
            cohort=cohort,
            low=low,
            high=high,
            source=told.source,
            status=told.status,
            as_at=told.said.as_at,
        )

    def _share(self, found: Number, cells: list[str]) -> float:
        of = _number(_at(cells, self.share_of))
        return round(_PER_100 * found.value / of, 2) if of else inf

    def _does_not_add_up(
        self, value: float, cohort: int | None, cells: list[str]
    ) -> tuple[Odd, str] | None:
        count = _number(_at(cells, self.count))
        if count is None or not cohort:
            return None
        rate = _PER_100 * count / cohort
        if abs(rate - value) <= max(_DECIMALS, rate / 50):
            return None
        return Odd.DOES_NOT_ADD_UP, f"{count:g} of {cohort} is {rate:.2f} per 100"


def bind(columns: tuple[Column, ...], places: Mapping[str, int]) -> tuple[Bound, ...]:
    """Find the columns a file has, in any order and case."""

    def at(heading: str) -> int | None:
        return places.get(known_as(heading)) if heading else None

    return tuple(
        Bound(
            column=column,
            heading=column.heading,
            at=place,
            cohort=at(column.cohort),
            low=at(column.low),
            high=at(column.high),
            count=at(column.count),
            share_of=at(column.share_of),
        )
        for column in columns
        if (place := at(column.heading)) is not None
    )


def odd_value(
    code: MeasureCode, value: float, year: Year, *, percent: bool
) -> tuple[Odd, str] | None:
    """Say what is wrong with a value: beyond the measure's range, or in a year that has none."""
    lowest, highest, is_percent, none = _limits(code, year)
    if none:
        return Odd.NONE_THAT_YEAR, none
    if percent and not is_percent:
        return Odd.OUT_OF_RANGE, "a percent sign behind what is no percentage"
    if lowest <= value <= highest:
        return None
    if is_percent and value > highest:
        return Odd.OVER_100_PERCENT, "over 100 %"
    return Odd.OUT_OF_RANGE, f"between {lowest:g} and {highest:g} in every school"


@cache
def _limits(code: MeasureCode, year: Year) -> tuple[float, float, bool, str | None]:
    measure = measures()[code]
    return (*range_of(code), measure.unit is Unit.PERCENT, measure.why_none(year))


def _number(text: str) -> float | None:
    found = read_cell(text)
    return found.value if isinstance(found, Number) else None


def _at(cells: list[str], place: int | None) -> str:
    return cells[place] if place is not None and place < len(cells) else ""
