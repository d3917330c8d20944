"""Signals, data sets and tiers in the words people use for them."""

from contracts.figure_words import signal_in_words
from contracts.performance import Dataset, SignalFacts, Tier

DATASETS = {
    Dataset.KS2: "Key stage 2",
    Dataset.KS4: "Key stage 4",
    Dataset.SIXTEEN_TO_EIGHTEEN: "16 to 18",
    Dataset.ABSENCE: "Absence",
    Dataset.SUSPENSIONS: "Suspensions",
    Dataset.CONTEXT: "Roll and context",
}
TIERS = {Tier.SUSTAIN: "Sustain", Tier.TARGETED: "Targeted", Tier.INTENSIVE: "Intensive"}


def signal_of_year(signal: SignalFacts) -> str:
    """Say a signal with the year it is about: "Persistent absence 27.4%, level 25% (2025-26)"."""
    return f"{signal_in_words(signal)} ({signal.year})"


def counted(number: int, thing: str, things: str | None = None) -> str:
    """Say how many of something there are."""
    return f"{number} {thing if number == 1 else things or f'{thing}s'}"
