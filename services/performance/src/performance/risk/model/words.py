"""Figures, data sets and tiers in the words people use for them."""

from contracts.performance import Dataset, SignalFacts, Tier, Unit
from contracts.performance.measures import measures
from contracts.performance.thresholds import Beyond

_OF_UNIT = {
    Unit.PERCENT: "%",
    Unit.POINTS: " points",
    Unit.PROGRESS: "",
    Unit.SCALED_SCORE: "",
    Unit.PER_100_PUPILS: " per 100 pupils",
    Unit.PUPILS: " pupils",
}
DATASETS = {
    Dataset.KS2: "Key stage 2",
    Dataset.KS4: "Key stage 4",
    Dataset.SIXTEEN_TO_EIGHTEEN: "16 to 18",
    Dataset.ABSENCE: "Absence",
    Dataset.SUSPENSIONS: "Suspensions",
    Dataset.CONTEXT: "Roll and context",
}
TIERS = {Tier.SUSTAIN: "Sustain", Tier.TARGETED: "Targeted", Tier.INTENSIVE: "Intensive"}


def signal_in_words(signal: SignalFacts) -> str:
    """Say a signal: measure, group, year, figure, and the level it is beyond."""
    measure = measures()[signal.measure.code]
    group = "" if signal.group == "all" else f" ({signal.group.value.replace('-', ' ')})"
    side = Beyond.ABOVE if signal.figure > signal.threshold else Beyond.BELOW
    figure, level = (
        f"{value:.{measure.decimals}f}{_OF_UNIT[measure.unit]}"
        for value in (signal.figure, signal.threshold)
    )
    return f"{measure.name}{group} {signal.year}: {figure}, {side.value} {level}"


def counted(number: int, thing: str, things: str | None = None) -> str:
    """Say how many of something there are."""
    return f"{number} {thing if number == 1 else things or f'{thing}s'}"
