"""The register's words for phase and status, and what they mean here."""

from contracts.schools import Phase

_PHASES = {
    "nursery": Phase.NURSERY,
    "primary": Phase.PRIMARY,
    "middle deemed primary": Phase.MIDDLE_DEEMED_PRIMARY,
    "secondary": Phase.SECONDARY,
    "middle deemed secondary": Phase.MIDDLE_DEEMED_SECONDARY,
    "16 plus": Phase.SIXTEEN_PLUS,
    "all-through": Phase.ALL_THROUGH,
    "all through": Phase.ALL_THROUGH,
    "not applicable": Phase.NOT_APPLICABLE,
}

OPEN = frozenset({"open", "open, but proposed to close"})
NOT_OPEN = frozenset({"closed", "proposed to open"})


def phase_of(words: str) -> Phase | None:
    """Read the register's phase; None for words it does not use, which nobody shall guess at."""
    return _PHASES.get(" ".join(words.casefold().split()))
