"""A school's signals as performance last told them; the latest word on each holds (R106, R110)."""

from typing import Self

from contracts.accountability_figures import SignalFigures, by_weight
from contracts.base import Frozen
from contracts.performance import SignalFacts, SignalId
from contracts.schools import SchoolOwned


class SignalHeard(Frozen):
    """A signal as last told, and its version then; a cleared one is kept so that it stays so."""

    facts: SignalFacts
    sequence: int


class SchoolSignals(SchoolOwned):
    """Every signal heard of one school; the id is the school's."""

    signals: dict[SignalId, SignalHeard] = {}

    def hear(self, signal: SignalFacts, sequence: int) -> Self:
        """Take in a signal, unless a later word on it was heard."""
        held = self.signals.get(signal.signal_id)
        if held and sequence <= held.sequence:
            return self
        told = SignalHeard(facts=signal, sequence=sequence)
        return self.but(signals={**self.signals, signal.signal_id: told})

    @property
    def open_now(self) -> tuple[SignalFacts, ...]:
        """List those not cleared, the one to be seen first at the top."""
        facts = (heard.facts for heard in self.signals.values())
        return tuple(sorted((one for one in facts if one.cleared_on is None), key=by_weight))

    @property
    def figures(self) -> SignalFigures:
        """Count them for the school's row."""
        return SignalFigures.of(self.school_id, self.open_now)
