"""What accountability's API gives of signals: each with its figure, level and comparison (R91)."""

from datetime import date
from typing import Self

from contracts.base import Frozen
from contracts.figure_words import beside_in_words, signal_in_words
from contracts.performance import (
    Amount,
    Group,
    MeasureFacts,
    SignalFacts,
    SignalId,
    Source,
    Status,
    Year,
)
from contracts.schools import SchoolId


class SignalLineView(Frozen):
    """An open signal; `words` say figure and level, `beside` the year before and England."""

    id: SignalId
    measure: MeasureFacts
    group: Group
    year: Year
    figure: Amount
    threshold: Amount
    comparison: Amount | None
    before: Amount | None
    source: Source
    status: Status
    as_at: date
    raised_on: date
    words: str
    beside: str | None

    @classmethod
    def of(cls, signal: SignalFacts) -> Self:
        """Put a signal into words beside its numbers."""
        told = {name: getattr(signal, name) for name in cls.model_fields if hasattr(signal, name)}
        return cls(
            **told,
            id=signal.signal_id,
            words=signal_in_words(signal),
            beside=beside_in_words(signal),
        )


class SchoolSignalsView(Frozen):
    """A school's open signals, the one to be seen first at the top."""

    id: str
    version: int
    school_id: SchoolId
    signals: tuple[SignalLineView, ...]
