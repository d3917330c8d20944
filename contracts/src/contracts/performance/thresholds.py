"""What the trust looks out for: thresholds over published figures, as trust settings (R91)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from contracts.base import Event, Frozen
from contracts.people import PersonId
from contracts.performance.figures import Amount, Group
from contracts.performance.ids import MeasureCode
from contracts.schools import Phase


class ThresholdKind(StrEnum):
    """What a school's figure is held against; an amount, or the level it makes with another."""

    LEVEL = "level"
    GAP_TO_ENGLAND = "gap-to-england"  # the same group's national figure of that year
    GAP_TO_OTHERS = "gap-to-others"  # disadvantaged against not, SEN against none, here
    CHANGE = "change"  # the school's own of the year before


class Beyond(StrEnum):
    """On which side of the threshold a figure is a concern."""

    ABOVE = "above"
    BELOW = "below"


class Threshold(Frozen):
    """A figure further than `amount` on the side `beyond` is a signal; the amount itself is not.

    For every kind but a level the amount is how far off what it is held against, never negative.
    """

    measure: MeasureCode
    group: Group
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    kind: ThresholdKind
    beyond: Beyond
    amount: Amount


class ThresholdsSet(Event):
    """The trust's thresholds, whole; every school's figures are held against them anew."""

    type = "performance.thresholds-set.v1"

    thresholds: tuple[Threshold, ...]
    set_on: date
    set_by: PersonId
