"""What accountability counts of performance's facts, and announces of it (R60, R91, R103)."""

from collections.abc import Iterable
from datetime import date
from typing import Self

from contracts.accountability import Count
from contracts.base import Event, Frozen
from contracts.performance import Dataset, Group, SignalFacts, Tier, Year
from contracts.schools import SchoolId


def by_weight(signal: SignalFacts) -> tuple[bool, float, str]:
    """Put the signal to be seen first: of all pupils, and by share furthest beyond its level."""
    beyond = abs(signal.figure - signal.threshold) / (abs(signal.threshold) or 1)
    return (signal.group is not Group.ALL, -beyond, signal.signal_id)


class SignalFigures(Frozen):
    """A school's open signals; `raised` are the days they were raised on, in order."""

    school_id: SchoolId
    worst: SignalFacts | None
    raised: tuple[date, ...]

    @classmethod
    def of(cls, school_id: SchoolId, signals: Iterable[SignalFacts]) -> Self:
        """Count a school's signals that have not been cleared."""
        held = sorted((one for one in signals if one.cleared_on is None), key=by_weight)
        return cls(
            school_id=school_id,
            worst=held[0] if held else None,
            raised=tuple(sorted(one.raised_on for one in held)),
        )

    @property
    def open(self) -> Count:
        """How many there are."""
        return len(self.raised)


class TierFigures(Frozen):
    """A school's tier as last set, the one before, and the day."""

    school_id: SchoolId
    tier: Tier
    previous: Tier | None
    assessed_on: date


class OutcomesChanged(Event):
    """The trust's outcomes read differently: a year's of a data set, or (None) inspections."""

    type = "accountability.outcomes-changed.v1"

    year: Year | None
    dataset: Dataset | None
