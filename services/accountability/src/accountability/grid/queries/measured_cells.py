"""The cells that performance fills: open signals, and the tier (R60, R91)."""

from datetime import date

from accountability.grid.model import Measured
from contracts.accountability_figures import TierFigures
from contracts.api.accountability_cells import FullRiskCell, FullSignalsCell, TierMove
from contracts.api.accountability_signals import SignalLineView
from contracts.performance import Tier

_LEAST_SUPPORT_FIRST = tuple(Tier)


def signals_cell(measured: Measured, since: date) -> FullSignalsCell:
    """Show how many signals are open; none of them is a finding too, once figures are known."""
    figures = measured.signals
    if figures is None:
        return FullSignalsCell(open=0, newly_raised=0, worst=None)
    return FullSignalsCell(
        open=figures.open,
        newly_raised=sum(day >= since for day in figures.raised),
        worst=SignalLineView.of(figures.worst) if figures.worst else None,
    )


def risk_cell(measured: Measured, since: date) -> FullRiskCell | None:
    """Show the tier and which way it went; None until one is set."""
    figures = measured.tier
    if figures is None:
        return None
    return FullRiskCell(
        tier=figures.tier,
        previous=figures.previous,
        move=_move(figures),
        assessed_on=figures.assessed_on,
        newly_set=figures.assessed_on >= since,
    )


def _move(figures: TierFigures) -> TierMove:
    if figures.previous is None:
        return TierMove.FIRST
    rank = _LEAST_SUPPORT_FIRST.index
    more = rank(figures.tier) - rank(figures.previous)
    if more == 0:
        return TierMove.SAME
    return TierMove.MORE_SUPPORT if more > 0 else TierMove.LESS_SUPPORT
