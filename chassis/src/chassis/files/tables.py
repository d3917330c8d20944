"""A CSV file as rows under headings: order and case of the headings are free."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from chassis.files.encodings import encoding_of
from chassis.files.refusals import FileRefused


def known_as(heading: str) -> str:
    """Write a heading the one way it is looked up."""
    return " ".join(heading.casefold().split())


def headings_in(line: list[str], called: str) -> tuple[str, ...]:
    """Take the first line as headings; refuses what is no table, or parts its columns otherwise."""
    if len(line) == 1 and any(mark in line[0] for mark in ";\t|"):
        raise FileRefused(f"{called}: columns must be parted by commas")
    if len(line) < 2:  # noqa: PLR2004 - one column is no table
        raise FileRefused(f"{called} is not a CSV file with headings in its first line")
    return tuple(heading.strip() for heading in line)


def places_of(headings: tuple[str, ...], called: str) -> dict[str, int]:
    """Say where each heading stands, as it is looked up; refuses one that stands there twice."""
    named = [(known_as(heading), at) for at, heading in enumerate(headings) if heading]
    places = dict(named)
    if len(places) < len(named):
        raise FileRefused(f"{called}: a heading stands there twice")
    return places


@dataclass(frozen=True)
class Row:
    """One row; a heading the file does not have reads as empty."""

    line: int
    cells: list[str]
    places: dict[str, int]
    width: int

    def __getitem__(self, heading: str) -> str:
        place = self.places.get(heading)
        return self.cells[place].strip() if place is not None and place < len(self.cells) else ""

    @property
    def ragged(self) -> bool:
        """Say whether the row has more or fewer cells than there are headings."""
        return len(self.cells) != self.width


class Table:
    """An open file: its headings now, its rows as they are asked for, never all at once."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self.name = name
        self.encoding = encoding_of(stream)
        self._stream = stream
        self.headings = self._headings()
        self.places = places_of(self.headings, self._called)

    def rows(self) -> Iterator[Row]:
        """Read from the start; blank lines are passed over."""
        for line, cells in self._lines(first=False):
            yield Row(line, cells, self.places, len(self.headings))

    def _headings(self) -> tuple[str, ...]:
        none: list[str] = []
        line = next((cells for _, cells in self._lines(first=True)), none)
        return headings_in(line, self._called)

    def _lines(self, *, first: bool) -> Iterator[tuple[int, list[str]]]:
        self._stream.seek(0)
        text = io.TextIOWrapper(self._stream, self.encoding, newline="")
        reader = csv.reader(text, strict=True)
        before = 0
        try:
            for cells in reader:
                line, before = before + 1, reader.line_num
                if any(cells) and first == (line == 1):
                    yield line, cells
        except csv.Error as broken:
            raise FileRefused(
                f"{self._called} cannot be read near line {before + 1}: {broken}"
            ) from broken
        finally:
            text.detach()

    @property
    def _called(self) -> str:
        return self.name or "the file"
