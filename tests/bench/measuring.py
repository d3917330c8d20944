"""Figures, and how they are come by: in turns, so that a busy machine is hard on all alike."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Self


@dataclass(frozen=True)
class Aim:
    """What a figure is to be: at most, or at least, a number."""

    most: float | None = None
    least: float | None = None

    def holds(self, value: float) -> bool:
        """Say whether a figure is as it is to be."""
        return (self.most is None or value <= self.most) and (
            self.least is None or value >= self.least
        )

    @property
    def words(self) -> str:
        return f"≤ {self.most:g}" if self.most is not None else f"≥ {self.least:g}"


@dataclass(frozen=True)
class Figure:
    """One line of a table: the median of the rounds, and the rounds farthest from it."""

    what: str
    value: float
    low: float
    high: float
    unit: str = ""
    aim: Aim | None = None

    @classmethod
    def of(cls, what: str, rounds: Sequence[float], unit: str = "", aim: Aim | None = None) -> Self:
        """Sum rounds up."""
        return cls(what, median(rounds), min(rounds), max(rounds), unit, aim)


@dataclass(frozen=True)
class Measured:
    """What one measurement says: its figures, and what has to be known to read them."""

    figures: tuple[Figure, ...]
    notes: tuple[str, ...] = ()


def in_turns(
    sides: Mapping[str, Callable[[], list[float]]], rounds: int
) -> dict[str, list[list[float]]]:
    """Measure each side once in every round, A B C A B C …; gives each side's rounds."""
    told: dict[str, list[list[float]]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, measure in sides.items():
            times = measure()
            if number:  # the first round warms up
                told[name].append(times)
    return told


def ratios(ours: Sequence[list[float]], theirs: Sequence[list[float]]) -> list[float]:
    """Divide the medians of rounds that stood side by side."""
    return [median(mine) / median(other) for mine, other in zip(ours, theirs, strict=True)]


def share(times: Sequence[float], part: float) -> float:
    """Give the time within which a part (0.95) of them lies."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]
