"""What the trust looks out for: usual thresholds until it sets its own."""

from collections import Counter
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate
from contracts.days import day_of
from contracts.errors import Invalid
from contracts.people import PersonId
from contracts.performance import Better, Beyond, Group, Threshold, ThresholdKind, ThresholdsSet
from contracts.performance.measures import measures
from contracts.schools import Phase
from performance.signals.model.usual import USUAL

THE_ONE = "trust"

OTHERS = {
    Group.DISADVANTAGED: Group.NOT_DISADVANTAGED,
    Group.SEN_SUPPORT: Group.NO_SEN,
    Group.EHCP: Group.NO_SEN,
    Group.BOYS: Group.GIRLS,
    Group.GIRLS: Group.BOYS,
}
"""Whom a group is held against within its own school."""
_WRONG_WAY = {Better.HIGHER: Beyond.ABOVE, Better.LOWER: Beyond.BELOW}


class Thresholds(Aggregate):
    """The trust's one record of thresholds; version 0 is what is usual, set by nobody."""

    thresholds: tuple[Threshold, ...] = USUAL
    set_by: PersonId | None = None
    set_at: AwareDatetime | None = None

    def revise(
        self, thresholds: tuple[Threshold, ...], by: PersonId, at: AwareDatetime
    ) -> tuple[Self, ThresholdsSet]:
        """Set them whole; refuses one that no figure could be held against, or one set twice."""
        for place, threshold in enumerate(thresholds):
            if words := _wrong_with(threshold):
                raise Invalid.at(f"thresholds.{place}", words)
        _must_be_single(thresholds)
        revised = self.but(thresholds=thresholds, set_by=by, set_at=at)
        return revised, ThresholdsSet(thresholds=thresholds, set_on=day_of(at), set_by=by)

    def of_phase(self, phase: Phase) -> tuple[Threshold, ...]:
        """Give those that hold for a school of this phase."""
        return tuple(one for one in self.thresholds if phase in one.phases)

    def snapshot(self) -> ThresholdsSet | None:
        """Repeat what was set; None while it is only what is usual."""
        if self.set_by is None or self.set_at is None:
            return None
        return ThresholdsSet(
            thresholds=self.thresholds, set_on=day_of(self.set_at), set_by=self.set_by
        )


def _wrong_with(threshold: Threshold) -> str | None:
    """Say why a threshold cannot be; None when it can."""
    measure = measures().get(threshold.measure)
    if measure is None:
        return "there is no such measure"
    if not set(threshold.phases) <= set(measure.phases):
        return f"{measure.name} is not measured in every phase chosen"
    if _WRONG_WAY.get(measure.better) is threshold.beyond:
        return f"{measure.name}: {threshold.beyond} is the better side, which is no concern"
    return None if threshold.kind is ThresholdKind.LEVEL else _wrong_with_gap(threshold)


def _wrong_with_gap(threshold: Threshold) -> str | None:
    if threshold.amount < 0:
        return "how far off a figure may be cannot be less than nothing"
    if threshold.kind is ThresholdKind.GAP_TO_OTHERS and threshold.group not in OTHERS:
        return "this group has no others in its school to be held against"
    return None


def _must_be_single(thresholds: tuple[Threshold, ...]) -> None:
    said = Counter(
        (one.measure, one.group, one.kind, phase) for one in thresholds for phase in one.phases
    )
    for measure, group, kind, phase in (key for key, times in said.items() if times > 1):
        place = next(
            index
            for index, one in reversed(list(enumerate(thresholds)))
            if (one.measure, one.group, one.kind) == (measure, group, kind) and phase in one.phases
        )
        raise Invalid.at(f"thresholds.{place}", f"this is set twice for {phase} schools")
