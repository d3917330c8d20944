"""A signal: one threshold's figure at one school, from being crossed until it recovers (R91)."""

from datetime import date
from typing import Self

from contracts.api.performance_signals import Clearing
from contracts.base import Frozen
from contracts.performance import (
    Amount,
    Beyond,
    Dataset,
    Figure,
    Group,
    Mark,
    MeasureCode,
    MeasureFacts,
    SignalCleared,
    SignalFacts,
    SignalFollowed,
    SignalId,
    SignalRaised,
    Threshold,
    ThresholdKind,
    Year,
)
from contracts.performance.measures import measures
from contracts.schools import SchoolId, SchoolOwned


class Crossing(Frozen):
    """A figure and the level it is beyond; `reference` is what a level was reckoned from."""

    year: Year
    figure: Figure
    amount: Amount
    beyond: Beyond
    reference: Amount | None
    level: Amount
    england: Figure | None
    before: Figure | None


class Silence(Frozen):
    """A newer year without a figure to judge by."""

    year: Year
    mark: Mark | None


class Signal(SchoolOwned):
    """Open while `cleared_on` is None, and as long its figure follows the published one."""

    measure: MeasureCode
    group: Group
    kind: ThresholdKind
    dataset: Dataset
    crossing: Crossing
    raised_on: date
    cleared: bool = False
    cleared_on: date | None = None
    why_cleared: Clearing | None = None
    recovered_to: Amount | None = None
    silent: Silence | None = None

    @property
    def facts(self) -> SignalFacts:
        """Give what may travel: figures and dates."""
        crossing, figure = self.crossing, self.crossing.figure
        if figure.value is None:
            raise ValueError("a signal is made of a figure")
        return SignalFacts(
            signal_id=SignalId(self.id),
            school_id=self.school_id,
            measure=measure_of(self.measure),
            group=self.group,
            year=crossing.year,
            figure=figure.value,
            threshold=crossing.level,
            comparison=crossing.england.value if crossing.england else None,
            before=crossing.before.value if crossing.before else None,
            source=figure.source,
            status=figure.status,
            as_at=figure.as_at,
            raised_on=self.raised_on,
            cleared_on=self.cleared_on,
        )

    def still(
        self, crossing: Crossing, silent: Silence | None
    ) -> tuple[Self, tuple[SignalFollowed, ...]]:
        """Follow a figure that is still beyond, or still the last there is; tell if it is another.

        The concern itself is told already.
        """
        followed = self.but(crossing=crossing, silent=silent)
        told = () if followed.facts == self.facts else (SignalFollowed(signal=followed.facts),)
        return followed, told

    def clear(self, why: Clearing, on: date, value: Amount | None) -> tuple[Self, SignalCleared]:
        """End it, saying why and what its figure is now."""
        over = self.but(
            cleared=True, cleared_on=on, why_cleared=why, recovered_to=value, silent=None
        )
        return over, SignalCleared(signal=over.facts)

    def again(self, crossing: Crossing, on: date) -> tuple[Self, SignalRaised]:
        """Raise what had been cleared anew."""
        anew = self.but(
            crossing=crossing,
            raised_on=on,
            cleared=False,
            cleared_on=None,
            why_cleared=None,
            recovered_to=None,
            silent=None,
        )
        return anew, SignalRaised(signal=anew.facts)

    def snapshot(self) -> SignalRaised | SignalCleared:
        """Tell again how it stands."""
        told = SignalCleared if self.cleared else SignalRaised
        return told(signal=self.facts)


def raised(
    school_id: SchoolId, threshold: Threshold, crossing: Crossing, on: date
) -> tuple[Signal, SignalRaised]:
    """Raise a signal there has never been."""
    signal = Signal(
        id=signal_id(school_id, threshold),
        school_id=school_id,
        measure=threshold.measure,
        group=threshold.group,
        kind=threshold.kind,
        dataset=measures()[threshold.measure].dataset,
        crossing=crossing,
        raised_on=on,
    )
    return signal, SignalRaised(signal=signal.facts)


def signal_id(school_id: SchoolId, threshold: Threshold) -> str:
    """Name the one signal of a school, a measure, a group and a kind of threshold."""
    kind = () if threshold.kind is ThresholdKind.LEVEL else (threshold.kind.value,)
    return ":".join((school_id, threshold.measure, threshold.group.value, *kind))


def measure_of(code: MeasureCode) -> MeasureFacts:
    """Give a measure as others may name it."""
    return measures()[code].facts
