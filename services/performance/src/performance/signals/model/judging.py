"""Holding a school's published figures against the thresholds (R91).

The newest year of a data set decides. A figure that year does not have (suppressed, not available,
not in the file) raises nothing, and leaves an open signal standing on the last figure there is, its
own year's at the oldest. A signal is over when its figure is back within the threshold, when the
threshold has moved or gone, or when the very figure it stands on is no longer published at all.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from contracts.api.performance_signals import Clearing
from contracts.performance import (
    Beyond,
    Figure,
    SignalCleared,
    SignalFollowed,
    SignalRaised,
    Threshold,
    Year,
)
from contracts.performance import ThresholdKind as Kind
from contracts.schools import SchoolId
from performance.signals.model.known import Key, Published
from performance.signals.model.signal import Crossing, Signal, Silence, raised, signal_id
from performance.signals.model.thresholds import OTHERS

Told = SignalRaised | SignalFollowed | SignalCleared
Change = tuple[Signal, tuple[Told, ...]]


@dataclass(frozen=True)
class Bench:
    """A school before its judge: what it is judged by, and what stands against it already."""

    school_id: SchoolId
    published: Published
    held: Mapping[str, Signal]
    today: date


def judged(bench: Bench, thresholds: Iterable[Threshold]) -> list[Change]:
    """Give each signal that is other than it was, with what is to be told of it."""
    by_id = {signal_id(bench.school_id, one): one for one in thresholds}
    changes = [_under(bench, one, bench.held.get(key)) for key, one in by_id.items()]
    changes += [
        _over(signal, Clearing.THRESHOLD_MOVED, bench, _now(bench, signal))
        for key, signal in bench.held.items()
        if key not in by_id and not signal.cleared
    ]
    return [one for one in changes if one and one[0] != bench.held.get(one[0].id)]


def _under(bench: Bench, threshold: Threshold, signal: Signal | None) -> Change | None:
    if signal is not None and not signal.cleared:
        return _standing(bench, threshold, signal)
    published, newest = bench.published, bench.published.newest
    crossing = _crossing(published, threshold, newest) if newest else None
    if crossing is None or not _is_beyond(crossing):
        return None
    anew, told = (
        signal.again(crossing, bench.today)
        if signal
        else raised(bench.school_id, threshold, crossing, bench.today)
    )
    return anew, (told,)


def _standing(bench: Bench, threshold: Threshold, held: Signal) -> Change:
    """Judge an open signal by the newest year that can be judged, its own year at the oldest."""
    published, key, stands = bench.published, (threshold.measure, threshold.group), held.crossing
    years = [year for year in published.years if year >= stands.year] or published.years[:1]
    found = (_crossing(published, threshold, year) for year in years)
    crossing = next((one for one in found if one), None)
    if crossing is None and published.figure(stands.year, key) is None:
        return _over(held, Clearing.WITHDRAWN, bench, None)
    if crossing is None or _is_beyond(crossing):
        current = crossing or stands
        return held.still(current, _silence(published, key, current.year))
    moved = stands.amount != crossing.amount and stands.figure.value == crossing.figure.value
    why = Clearing.THRESHOLD_MOVED if moved else Clearing.RECOVERED
    return _over(held, why, bench, crossing.figure.value)


def _silence(published: Published, key: Key, judged: Year) -> Silence | None:
    """Say which newer year there is nothing to judge by in, and what stands there."""
    newest = published.newest
    if newest is None or newest < judged:
        return None
    figure = published.figure(newest, key)
    if newest == judged and figure and figure.value is not None:
        return None
    return Silence(year=newest, mark=figure.mark if figure else None)


def _crossing(published: Published, threshold: Threshold, year: Year) -> Crossing | None:
    key: Key = (threshold.measure, threshold.group)
    figure = published.figure(year, key)
    reference = _reference(published, threshold, year)
    if figure is None or figure.value is None:
        return None
    if threshold.kind is not Kind.LEVEL and reference is None:
        return None
    return Crossing(
        year=year,
        figure=figure,
        amount=threshold.amount,
        beyond=threshold.beyond,
        reference=reference,
        level=_level(threshold, reference),
        england=published.national(year, key),
        before=published.before(year, key),
    )


def _reference(published: Published, threshold: Threshold, year: Year) -> float | None:
    """Give what a gap or a change is reckoned from, if it is shown."""
    measure, group = threshold.measure, threshold.group
    against: Figure | None = None
    match threshold.kind:
        case Kind.LEVEL:
            pass
        case Kind.GAP_TO_ENGLAND:
            against = published.national(year, (measure, group))
        case Kind.GAP_TO_OTHERS:
            against = published.figure(year, (measure, OTHERS[group]))
        case Kind.CHANGE:
            against = published.before(year, (measure, group))
    return against.value if against else None


def _level(threshold: Threshold, reference: float | None) -> float:
    if reference is None:
        return threshold.amount
    away = threshold.amount if threshold.beyond is Beyond.ABOVE else -threshold.amount
    return round(reference + away, 4)


def _is_beyond(crossing: Crossing) -> bool:
    value = crossing.figure.value or 0.0
    return value > crossing.level if crossing.beyond is Beyond.ABOVE else value < crossing.level


def _now(bench: Bench, signal: Signal) -> float | None:
    newest = bench.published.newest
    key: Key = (signal.measure, signal.group)
    figure = bench.published.figure(newest, key) if newest else None
    return figure.value if figure else None


def _over(signal: Signal, why: Clearing, bench: Bench, value: float | None) -> Change:
    over, told = signal.clear(why, bench.today, value)
    return over, (told,)
