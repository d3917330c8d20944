"""Figures in words: a value with its unit, why there is none, and what a signal says (R91, R97)."""

from contracts.performance import Group, Mark, MeasureFacts, SignalFacts, Unit
from contracts.performance.measures import measures

GROUP_WORDS = {
    Group.ALL: "all pupils",
    Group.DISADVANTAGED: "disadvantaged pupils",
    Group.NOT_DISADVANTAGED: "pupils not disadvantaged",
    Group.SEN_SUPPORT: "pupils with SEN support",
    Group.EHCP: "pupils with an EHCP",
    Group.NO_SEN: "pupils without SEN",
    Group.BOYS: "boys",
    Group.GIRLS: "girls",
}
MARK_WORDS = {
    Mark.SUPPRESSED: "suppressed: small groups",
    Mark.NO_ENTRIES: "no entries",
    Mark.NOT_PUBLISHED: "not published",
    Mark.NOT_APPLICABLE: "not applicable",
    Mark.LOW_COVERAGE: "low coverage",
    Mark.NOT_AVAILABLE: "not available",
}
_SUFFIX = {Unit.PERCENT: "%"}  # what else is counted, a measure's name says


def amount_in_words(measure: MeasureFacts, value: float) -> str:
    """Write a value as the measure is shown: "27.4%", "40.9", "+0.31"."""
    known = measures().get(measure.code)
    written = f"{value:,.{known.decimals}f}" if known else f"{value:g}"
    return _signed(measure, value, written) + _SUFFIX.get(measure.unit, "")


def level_in_words(measure: MeasureFacts, level: float) -> str:
    """Write a threshold without more digits than it was set with: "25%"."""
    return _signed(measure, level, f"{level:g}") + _SUFFIX.get(measure.unit, "")


def signal_in_words(signal: SignalFacts) -> str:
    """Say what crossed which level: "Persistent absence 27.4%, level 25%"."""
    measure, group = signal.measure, signal.group
    whom = "" if group is Group.ALL else f" of {GROUP_WORDS[group]}"
    figure = amount_in_words(measure, signal.figure)
    return f"{measure.name}{whom} {figure}, level {level_in_words(measure, signal.threshold)}"


def beside_in_words(signal: SignalFacts) -> str | None:
    """Set a signal beside the year before and England, as far as they are known."""
    said: list[str] = []
    if signal.before is not None:
        said.append(_moved(signal.measure, signal.figure - signal.before))
    if signal.comparison is not None:
        said.append(f"England {amount_in_words(signal.measure, signal.comparison)}")
    return "; ".join(said) or None


def _moved(measure: MeasureFacts, change: float) -> str:
    known = measures().get(measure.code)
    size = f"{abs(change):.{known.decimals if known else 1}f}"
    if not float(size):
        return "as in the year before"
    return f"{'up' if change > 0 else 'down'} {size} on the year before"


def _signed(measure: MeasureFacts, value: float, written: str) -> str:
    return f"+{written}" if measure.unit is Unit.PROGRESS and value > 0 else written
